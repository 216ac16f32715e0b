import type { OpeningHit } from '@app/search/board';
import { PATHS } from '@app/core/contracts';
import type { Applicants } from '@app/core/posting';
import type { Restraints } from '@app/core/subscription';
import { factsOf } from '@app/infra/postings';
import { restraintsOf, type KeptPosting, type SavedSearch } from '@app/core/records';
import { openingOf } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import type { Managed } from '../saved-searches/service/managed-searches.js';
import { descriptionHtml } from '../openings/description.js';
import type { RestraintsAnswer } from '../restraints/restraint-schemas.js';
import type { Me, OpeningResult, PostingDetail, PostingSummary, SavedSearchAnswer } from '../rest/schemas.js';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Who may apply, as the API says it. */
export const applicantsAnswer = (stated: Applicants): PostingSummary['applicants'] =>
  stated.kind === 'limited'
    ? {
        kind: 'limited',
        countries: [...stated.countries],
        regions: [...stated.regions],
        except: [...(stated.except ?? [])],
      }
    : { kind: stated.kind, countries: [], regions: [], except: [] };

/** What a summary needs of a posting: a stored document has it, and an entry of the board. */
export type SummarySource = Pick<
  KeptPosting,
  | '_id'
  | 'url'
  | 'applyUrl'
  | 'title'
  | 'company'
  | 'source'
  | 'clusterId'
  | 'facts'
  | 'locationText'
  | 'department'
  | 'firstSeenAt'
  | 'postedAt'
  | 'validThrough'
  | 'quiet'
  | 'sample'
>;

/** A record of the board in the shape of the stored posting it came from. */
const fromRecord = ({ id, ...rest }: BoardRecord): SummarySource => ({ ...rest, _id: id });

/** A posting for a list. */
export function toSummary(doc: SummarySource, publicUrl: string): PostingSummary {
  const { facts } = doc;
  return {
    id: doc._id,
    url: publicUrl + PATHS.posting(doc._id),
    originalUrl: doc.url,
    applyUrl: doc.applyUrl,
    title: doc.title,
    company: doc.company.name,
    source: doc.source,
    cluster: doc.clusterId,
    places: facts.places.map((place) => ({ ...place })),
    location: doc.locationText,
    workplace: facts.workplace,
    applicants: applicantsAnswer(facts.applicants),
    salary: facts.salary,
    seniority: facts.seniority,
    family: facts.roleFamily,
    department: doc.department ?? null,
    employment: facts.employment,
    skills: [...facts.skills],
    firstSeenAt: doc.firstSeenAt.toISOString(),
    postedAt: instant(doc.postedAt),
    validThrough: instant(doc.validThrough),
    quiet: doc.quiet ?? null,
    sample: doc.sample === true,
  };
}

/** An opening as a result of a search: the posting that stands for it, and what else is listed of it. */
export function toResult(hit: OpeningHit<BoardRecord>, publicUrl: string): OpeningResult {
  const { id, postings, places, sources } = openingOf(hit);
  return {
    ...toSummary(fromRecord(hit.record), publicUrl),
    opening: {
      id,
      postings: [...postings],
      places: places.map((place) => ({ ...place })),
      sources: [...sources],
    },
    ...(hit.why === null ? {} : { rank: { ...hit.why, standings: [...hit.why.standings] } }),
  };
}

/** A posting in full. */
export function toDetail(doc: KeptPosting, publicUrl: string, seenAt: Date): PostingDetail {
  const facts = factsOf(doc);
  return {
    ...toSummary(doc, publicUrl),
    state: doc.state,
    closedAt: instant(doc.closedAt),
    closedReason: doc.closedReason,
    revision: doc.revision,
    revisedAt: doc.revisedAt.toISOString(),
    lastSeenAt: seenAt.toISOString(),
    repost: doc.repost == null ? null : { afterDays: doc.repost.afterDays, times: doc.repost.times },
    text: doc.text,
    html: descriptionHtml(doc),
    language: facts.language,
    visa: facts.visa,
    experience: facts.experience,
    evidence: { ...facts.evidence },
  };
}

/** A saved search for its owner. */
export const toSavedSearch = (search: SavedSearch): SavedSearchAnswer => ({
  id: search._id,
  query: search.query,
  rhythm: search.rhythm,
  state: search.state,
  createdAt: search.createdAt.toISOString(),
  updatedAt: search.updatedAt.toISOString(),
});

/** What a manage link opens. */
export const toMe = ({ subscriber, searches }: Managed): Me => ({
  address: subscriber.address,
  unsubscribedAt: instant(subscriber.unsubscribedAt),
  schedule: { ...subscriber.schedule },
  restraints: toRestraints(restraintsOf(subscriber)),
  searches: searches.map(toSavedSearch),
});

const toRestraints = ({
  away,
  quietHours,
  weeklyMails,
  snoozes,
  mutedCompanies,
}: Restraints): RestraintsAnswer => ({
  awayUntil: instant(away?.until ?? null),
  quietHours,
  weeklyMails,
  snoozes: snoozes.map(({ savedSearchId, until }) => ({
    searchId: savedSearchId,
    until: until.toISOString(),
  })),
  mutedCompanies: mutedCompanies.map(({ slug, name }) => ({ slug, name })),
});

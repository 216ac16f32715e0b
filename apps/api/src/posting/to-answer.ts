import type { Applicants } from '@app/core/posting';
import type { Query } from '@app/search/tree';
import type { OpeningHit } from '@app/search/board';
import { PATHS } from '@app/core/contracts';
import { factsOf, type KeptPosting } from '@app/core/records';
import { openingOf } from '../board/opening.js';
import type { BoardRecord } from '../board/record.js';
import { descriptionHtml } from '../openings/description.js';
import type { PostingDetail, PostingSummary } from './posting-schemas.js';
import type { OpeningResult } from './opening-schemas.js';

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
    experience: facts.experience,
    firstSeenAt: doc.firstSeenAt.toISOString(),
    postedAt: instant(doc.postedAt),
    validThrough: instant(doc.validThrough),
    quiet: doc.quiet ?? null,
    sample: doc.sample === true,
  };
}

/** An opening as a result of a search: the posting that stands for it, and what else is listed of it. */
export function toResult(
  hit: OpeningHit<BoardRecord>,
  query: Query | null,
  publicUrl: string,
): OpeningResult {
  const { id, postings, places, sources } = openingOf(hit, query);
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
    evidence: { ...facts.evidence },
  };
}

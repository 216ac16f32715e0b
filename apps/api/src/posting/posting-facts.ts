import type { PostingId } from '@app/core/ids';
import { PATHS } from '@app/core/contracts';
import type { PostingAge } from '@app/core/lifecycle';
import type { FactName, QuotedFact } from '@app/core/posting';
import { skillLabel } from '@app/reading/normalise';
import { factsOf, type KeptPosting } from '@app/core/records';
import { formatPay } from '../site/format/pay.js';
import { formatPlace } from '../site/format/place.js';
import { formatAge, formatDate } from '../site/format/when.js';
import type { Texts } from '../texts/index.js';
import { ageSentences } from '../openings/age.js';
import { applicantsText } from '../openings/card.js';

/** One row of the facts of a posting, with the words it was read from. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly string[];
  readonly evidence: string | null;
  /** The fact that it shows, which a reader may call wrong; null where it shows what we know of ourselves. */
  readonly name: FactName | null;
}

/** The form that says that a fact of a posting is wrong; without a name it asks for the fact. */
export const wrongFactPath = (postingId: PostingId, name?: FactName): string =>
  `${PATHS.posting(postingId)}/report?kind=wrong-fact${name === undefined ? '' : `&field=${name}`}`;

/** What we know of a posting ourselves. */
interface OwnTimes {
  readonly now: Date;
  readonly seenAt: Date;
  /** Absent where another part of the page tells it. */
  readonly age?: PostingAge;
}

/** The facts of a posting; what the source does not say is left out, except pay. Then what we know of it ourselves. */
export const factRows = (doc: KeptPosting, times: OwnTimes, texts: Texts): FactRow[] => [
  ...readRows(doc, texts),
  ...ownRows(doc, times, texts),
];

function readRows(doc: KeptPosting, texts: Texts): FactRow[] {
  const facts = factsOf(doc);
  const { fact } = texts.posting;
  const row = (
    name: FactName,
    label: string,
    values: readonly string[],
    evidence: string | null,
  ): FactRow[] => (values.length === 0 ? [] : [{ name, label, values, evidence }]);
  const quoted = (name: QuotedFact, label: string, value: string | null): FactRow[] =>
    row(name, label, value === null || value === '' ? [] : [value], facts.evidence[name] ?? null);
  const places = [...new Set(facts.places.map((place) => formatPlace(place, texts.locale)))].filter(Boolean);
  const where = doc.locationText.trim();
  const level = facts.seniority === 'unknown' ? [] : [texts.seniority[facts.seniority]];
  return [
    ...quoted(
      'salary',
      fact.pay,
      facts.salary === null ? texts.posting.payUnknown : formatPay(facts.salary, texts.pay),
    ),
    ...quoted(
      'workplace',
      fact.workplace,
      facts.workplace === 'unknown' ? null : texts.workplace[facts.workplace],
    ),
    ...(places.length > 0
      ? row('places', fact.places, places, where || null)
      : row('places', fact.places, where === '' ? [] : [where], null)),
    ...quoted(
      'applicants',
      fact.applicants,
      facts.workplace === 'remote' ? applicantsText(facts.applicants, texts) : null,
    ),
    ...row('seniority', fact.seniority, level, doc.title),
    ...quoted(
      'employment',
      fact.employment,
      facts.employment === 'unknown' ? null : texts.employment[facts.employment],
    ),
    ...quoted('experience', fact.experience, experience(doc, texts)),
    ...quoted('visa', fact.visa, facts.visa === 'unknown' ? null : texts.visa[facts.visa]),
    ...row('skills', fact.skills, facts.skills.map(skillLabel), null),
  ];
}

/** What no posting says of itself: when we saw it, and where. */
function ownRows(doc: KeptPosting, { now, seenAt, age }: OwnTimes, texts: Texts): FactRow[] {
  const { fact } = texts.posting;
  const row = (label: string, value: string | null): FactRow[] =>
    value === null ? [] : [{ name: null, label, values: [value], evidence: null }];
  const ages = age === undefined ? [] : ageSentences(age, texts);
  return [
    ...(ages.length === 0 ? [] : [{ name: null, label: texts.age.title, values: ages, evidence: null }]),
    ...row(fact.seen, formatAge(doc.firstSeenAt, now, texts.locale)),
    ...row(fact.lastSeen, formatAge(seenAt, now, texts.locale)),
    ...row(fact.posted, doc.postedAt === null ? null : formatDate(doc.postedAt, texts.locale)),
    ...row(fact.closes, doc.validThrough === null ? null : formatDate(doc.validThrough, texts.locale)),
    ...row(fact.source, doc.source),
    ...row(fact.alerts, doc.quiet == null ? null : texts.posting.quiet[doc.quiet]),
  ];
}

function experience({ facts }: KeptPosting, texts: Texts): string | null {
  return facts.experience === null
    ? null
    : texts.posting.experience(facts.experience.min, facts.experience.max);
}

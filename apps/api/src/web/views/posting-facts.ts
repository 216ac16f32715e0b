import type { QuotedFact } from '@app/core/domain';
import { skillLabel } from '@app/core/normalise';
import { factsOf, type PostingDoc } from '@app/infra/mongo';
import { formatPay } from '../format/pay.js';
import { formatPlace } from '../format/place.js';
import { formatAge, formatDate } from '../format/when.js';
import type { Texts } from '../texts/index.js';
import { applicantsText } from './card.js';

/** One row of the facts of a posting, with the words it was read from. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly string[];
  readonly evidence: string | null;
}

/** The facts of a posting; what the source does not say is left out, except pay. */
export function factRows(
  doc: PostingDoc,
  { now, seenAt }: { readonly now: Date; readonly seenAt: Date },
  texts: Texts,
): FactRow[] {
  const facts = factsOf(doc);
  const { fact } = texts.posting;
  const row = (label: string, value: string | null, quoted?: QuotedFact): FactRow[] =>
    value === null || value === ''
      ? []
      : [{ label, values: [value], evidence: (quoted && facts.evidence[quoted]) ?? null }];
  const places = [...new Set(facts.places.map((place) => formatPlace(place, texts.locale)))].filter(Boolean);
  return [
    ...row(
      fact.pay,
      facts.salary === null ? texts.posting.payUnknown : formatPay(facts.salary, texts.pay),
      'salary',
    ),
    ...row(
      fact.workplace,
      facts.workplace === 'unknown' ? null : texts.workplace[facts.workplace],
      'workplace',
    ),
    ...(places.length > 0
      ? [{ label: fact.places, values: places, evidence: doc.locationText.trim() || null }]
      : row(fact.places, doc.locationText)),
    ...row(
      fact.applicants,
      facts.workplace === 'remote' ? applicantsText(facts.applicants, texts) : null,
      'applicants',
    ),
    ...(facts.seniority === 'unknown'
      ? []
      : [{ label: fact.seniority, values: [texts.seniority[facts.seniority]], evidence: doc.title }]),
    ...row(
      fact.employment,
      facts.employment === 'unknown' ? null : texts.employment[facts.employment],
      'employment',
    ),
    ...row(fact.experience, experience(doc, texts), 'experience'),
    ...row(fact.visa, facts.visa === 'unknown' ? null : texts.visa[facts.visa], 'visa'),
    ...(facts.skills.length > 0
      ? [{ label: fact.skills, values: facts.skills.map(skillLabel), evidence: null }]
      : []),
    ...row(fact.seen, formatAge(doc.firstSeenAt, now, texts.locale)),
    ...row(fact.lastSeen, formatAge(seenAt, now, texts.locale)),
    ...row(fact.posted, doc.postedAt === null ? null : formatDate(doc.postedAt, texts.locale)),
    ...row(fact.closes, doc.validThrough === null ? null : formatDate(doc.validThrough, texts.locale)),
    ...row(fact.source, doc.source),
    ...row(fact.alerts, doc.quiet == null ? null : texts.posting.quiet[doc.quiet]),
  ];
}

function experience({ facts }: PostingDoc, texts: Texts): string | null {
  return facts.experience === null
    ? null
    : texts.posting.experience(facts.experience.min, facts.experience.max);
}

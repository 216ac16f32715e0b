import type { DeliveryId } from '@app/core/ids';
import type { KeptDelivery } from '@app/core/records';
import type { SeenTexts } from '../match/index.js';
import { comparisonsOf, furthest, type ComparedWording, type Comparison } from './comparison.js';
import type { PersonEvidence, WhyEvidence } from './evidence.js';
import { decides, notReached, passed, stopped, unknown, type Finding, type Gate } from './gates.js';
import { keptAwayGate, restraintsGate } from './hold-backs.js';
import { deliveryGate, feedbackGate, leftOut, windowGate } from './mail-gates.js';
import { wayOf, type Way } from './way.js';

/** Whether the person got the posting. `not-yet`: it waits. `unknown`: the records of then are gone, or name no end. */
export type Outcome = 'got' | 'not-got' | 'not-yet' | 'unknown';

/** The answer to why a person got a posting, or did not. */
export interface WhyAnswer {
  readonly outcome: Outcome;
  /** The gate that decided. */
  readonly decidedBy: Gate;
  /** One for each gate, in their order. */
  readonly findings: readonly Finding[];
  /** Every wording that was active for any revision that is left, and what it came to. */
  readonly wordings: readonly ComparedWording[];
  /** The mail that has it, left it out, or had the opening before. */
  readonly mail:
    | (Pick<KeptDelivery, 'state' | 'rhythm' | 'messageId' | 'finishedAt'> & { readonly id: DeliveryId })
    | null;
}

/** Goes through every gate. The first that stopped the posting, or of which nothing is known, decides. */
export function decideWhy(evidence: WhyEvidence, texts?: SeenTexts): WhyAnswer {
  const way = wayOf(evidence);
  const comparisons = comparisonsOf(evidence, texts);
  const best = bestOf(way, comparisons);
  const context: Context = { evidence, way, best, person: evidence.person };
  const findings = findingsOf(context);
  const deciding = findings.find(decides) ?? lastOf(findings);
  return {
    outcome: outcomeOf(deciding),
    decidedBy: deciding.gate,
    findings,
    wordings: comparisons.flatMap(({ wordings }) => wordings),
    mail: mailOf(way),
  };
}

interface Context {
  readonly evidence: WhyEvidence;
  readonly way: Way;
  readonly best: Comparison | null;
  readonly person: PersonEvidence | null;
}

/** Of a posting that met something: the revision that did. */
function bestOf(way: Way, comparisons: readonly Comparison[]): Comparison | null {
  if (way.kind === 'none') return furthest(comparisons);
  const { revision } = way.match;
  return comparisons.find(({ appearance }) => appearance.revision === revision) ?? comparisons.at(-1) ?? null;
}

function findingsOf(context: Context): Finding[] {
  const { news, open, search, clauses, compared } = comparing(context);
  return [
    readGate(context),
    news,
    shownGate(context),
    open,
    personGate(context),
    search,
    clauses,
    compared,
    openingGate(context),
    ...mailing(context),
  ];
}

/** The gates that a comparison decides: where an alert tells that it met, the alert is the word. */
function comparing({ way, best, evidence, person }: Context) {
  if (way.kind !== 'none') {
    const { at, query } = way.match;
    return {
      news: passed('news', 'news', { at }),
      open: passed('open', 'open-then', { at }),
      search: passed('search', 'active', { at }),
      clauses: passed('clauses', 'match', { at, seen: query }),
      compared: passed('compared', 'compared', { at: best?.appearance.compared.at(-1)?.at ?? null }),
    };
  }
  if (best === null || evidence.posting === null) return nothingCompared;
  const [news, open, search, clauses, compared] = best.findings;
  if (person === null) return { ...nothingCompared, news, open };
  const { forgottenBefore } = evidence.posting;
  // Nothing of what is left met; of an earlier revision it cannot be said.
  const isForgotten = forgottenBefore !== null && hadSearches(person, forgottenBefore);
  const gone = unknown('clauses', 'posting-gone', { at: forgottenBefore });
  const isOpen = compared.state === 'stopped' || compared.state === 'unknown';
  return { news, open, search, clauses: isForgotten && !isOpen ? gone : clauses, compared };
}

const nothingCompared = {
  news: notReached('news'),
  open: notReached('open'),
  search: notReached('search'),
  clauses: notReached('clauses'),
  compared: notReached('compared'),
};

const hadSearches = ({ searches }: PersonEvidence, before: Date): boolean =>
  searches.some(({ confirmedAt }) => confirmedAt !== null && confirmedAt < before);

function readGate({ evidence: { posting, refusal }, way }: Context): Finding<'read'> {
  if (posting !== null)
    return passed('read', 'read', { at: posting.appearances[0]?.at ?? null, seen: posting.source });
  if (refusal !== null) {
    const seen = refusal.field === null ? refusal.reason : `${refusal.field}: ${refusal.reason}`;
    return stopped('read', 'refused', { at: refusal.at, seen });
  }
  return way.kind === 'none'
    ? unknown('read', 'not-on-record')
    : passed('read', 'read', { at: way.match.at });
}

/** Hiding hinders no comparing: it keeps a posting out of mails. */
function shownGate({ evidence: { posting }, way }: Context): Finding<'shown'> {
  const hidden = posting?.hidden;
  const seen = hidden === undefined ? {} : { at: hidden.at, seen: hidden.by };
  if (leftOut(way) === 'posting-hidden') return stopped('shown', 'hidden', seen);
  if (hidden === undefined) return passed('shown', 'shown');
  return way.kind === 'pending' ? stopped('shown', 'hidden', seen) : passed('shown', 'hidden-since', seen);
}

const OF_RECEIVER = ['unsubscribed', 'unconfirmed', 'not-renewed', 'address-suppressed'] as const;

function personGate({ evidence, way, best, person }: Context): Finding<'person'> {
  if (person === null) return stopped('person', 'nobody');
  const { record, suppression } = person;
  const refused = way.kind === 'item' ? OF_RECEIVER.find((reason) => reason === way.mail.reason) : undefined;
  const settledAt = way.kind === 'item' ? way.mail.finishedAt : null;
  if (refused !== undefined) return stopped('person', refused, { at: settledAt });
  if (way.kind === 'item' && settledAt !== null)
    return passed('person', 'receives', { at: record.confirmedAt });
  if (record.confirmedAt === null) return stopped('person', 'unconfirmed', { at: record.createdAt });
  const { unsubscribedAt } = record;
  const left = { at: unsubscribedAt };
  // The mail that had its opening before had come: what was said or came back since did not decide.
  if (way.kind === 'met-before') return passed('person', 'receives', { at: record.confirmedAt });
  if (unsubscribedAt !== null && (way.kind !== 'none' || isBefore(unsubscribedAt, best)))
    return stopped('person', 'unsubscribed', left);
  const ended = record.renewal?.endedAt ?? null;
  if (ended !== null && (way.kind !== 'none' || isBefore(ended, best)))
    return stopped('person', 'not-renewed', { at: ended });
  if (suppression !== null && way.kind !== 'none' && suppression.at <= evidence.now)
    return stopped('person', 'address-suppressed', { at: suppression.at, seen: suppression.reason });
  return passed('person', 'receives', { at: record.confirmedAt });
}

const isBefore = (instant: Date, best: Comparison | null): boolean =>
  best !== null && instant <= best.appearance.at;

/** One alert for each person and opening: what came before has it. */
function openingGate({ way }: Context): Finding<'opening'> {
  switch (way.kind) {
    case 'none':
      return way.by === null
        ? notReached('opening')
        : { ...notReached('opening'), reason: 'by-another', at: way.by.createdAt, seen: way.by.deliveryId };
    case 'met-before':
      return stopped('opening', 'met-before', {
        at: way.mail?.finishedAt ?? way.alert.createdAt,
        seen: way.alert.deliveryId,
      });
    default:
      return passed('opening', 'first');
  }
}

function mailing(context: Context): Finding[] {
  const { evidence, way, person } = context;
  if (way.kind === 'none' || way.kind === 'met-before')
    return [notReached('restraints'), notReached('window'), notReached('delivery'), notReached('feedback')];
  return [
    restraining(evidence, way, person),
    windowGate(way, evidence.now),
    deliveryGate(way),
    feedbackGate(way, evidence),
  ];
}

function restraining(evidence: WhyEvidence, way: Way, person: PersonEvidence | null): Finding<'restraints'> {
  if (way.kind === 'item' && leftOut(way) === 'company-muted') {
    const at = way.mail.finishedAt;
    return stopped('restraints', 'muted-company', { at, seen: evidence.posting?.company.name ?? null });
  }
  if (way.kind === 'item' && leftOut(way) === 'kept-away')
    return keptAwayGate(evidence.keptAway, way.mail.finishedAt);
  if (way.kind !== 'pending' || person === null) return passed('restraints', 'free');
  return restraintsGate(evidence, person, way.alert);
}

const WAITS: readonly string[] = [
  'waiting',
  'snooze',
  'absence',
  'quiet-hours',
  'weekly-budget',
  'not-due',
  'due',
  'on-its-way',
];

function outcomeOf({ state, reason }: Finding): Outcome {
  if (state === 'unknown') return 'unknown';
  if (state === 'stopped') return reason !== null && WAITS.includes(reason) ? 'not-yet' : 'not-got';
  return 'got';
}

/** Where nothing stopped it, the mail server's answer decides. */
function lastOf(findings: readonly Finding[]): Finding {
  const last = findings.find(({ gate }) => gate === 'delivery');
  if (last === undefined) throw new Error('No gate has decided.');
  return last;
}

function mailOf(way: Way): WhyAnswer['mail'] {
  if (!('mail' in way) || way.mail === null) return null;
  const { _id: id, state, rhythm, messageId, finishedAt } = way.mail;
  return { id, state, rhythm, messageId, finishedAt };
}

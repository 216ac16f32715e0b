import type { SavedSearchId } from '@app/core/ids';
import { restraintsOf } from '@app/core/records';
import type { ComparedWording } from './comparison.js';
import type { WhyAnswer } from './decide-why.js';
import type { WhyEvidence } from './evidence.js';
import type { Finding, GateReason } from './gates.js';

/** What the person who asks can do about an answer. */
export const REMEDIES = [
  'change-search',
  'resume-search',
  'save-search',
  'wake',
  'back',
  'unmute',
  'kept-away',
  'limits',
  'schedule',
  'resume-mails',
  'all-alerts',
  'look-for-mail',
  'ask-operator',
] as const;
/** `of`: the search, or the slug of the company, that it is about; null where it is about neither. */
export interface Remedy {
  readonly kind: (typeof REMEDIES)[number];
  readonly of: string | null;
}

/** Of each search the wording that came nearest: one that met, else the one of the newest revision. */
export function nearestWordings(wordings: readonly ComparedWording[]): ComparedWording[] {
  const nearest = new Map<SavedSearchId, ComparedWording>();
  for (const wording of wordings) {
    const best = nearest.get(wording.savedSearchId);
    if (best === undefined || isNearer(wording, best)) nearest.set(wording.savedSearchId, wording);
  }
  return [...nearest.values()];
}

const isNearer = (one: ComparedWording, best: ComparedWording): boolean => {
  const isMet = one.outcome === 'met';
  return isMet === (best.outcome === 'met') ? one.seq > best.seq : isMet;
};

/**
 * The answer without anything that a posting says: of one that is hidden nobody is told more than that, and of whom it is not at all.
 * How the person's own searches were worded stays.
 */
export const withoutContent = (answer: WhyAnswer): WhyAnswer => ({
  ...answer,
  findings: answer.findings.map(silenced),
  wordings: answer.wordings.map((wording) => ({ ...wording, decisive: [], explanation: null })),
});

const SAYS_CONTENT: readonly Finding['gate'][] = ['read', 'news', 'shown', 'open', 'restraints'];
const silenced = (finding: Finding): Finding =>
  SAYS_CONTENT.includes(finding.gate) ? { ...finding, seen: null, at: null } : finding;

type Context = Pick<WhyEvidence, 'now' | 'posting' | 'person'> & { readonly answer: WhyAnswer };

const only = (kind: Remedy['kind'], of: string | null = null): Remedy[] => [{ kind, of }];

/** What the person can do about it; nothing where nobody can. */
export function remediesOf(answer: WhyAnswer, evidence: WhyEvidence): Remedy[] {
  const { reason, seen } = answer.findings.find(({ gate }) => gate === answer.decidedBy) ?? {};
  if (reason == null) return [];
  const { now, posting, person } = evidence;
  const context: Context = { now, posting, person, answer };
  if (reason === 'left-out') return seen === 'search-paused' ? resuming(context) : [];
  return REMEDY_OF[reason]?.(context) ?? [];
}

const REMEDY_OF: Readonly<Partial<Record<GateReason, (context: Context) => Remedy[]>>> = {
  'no-match': changing,
  'none-active': (context) => [...resuming(context), ...only('save-search')],
  'muted-company': unmuting,
  'kept-away': () => only('kept-away'),
  snooze: waking,
  absence: () => only('back'),
  'quiet-hours': () => only('limits'),
  'weekly-budget': () => only('limits'),
  'not-due': () => only('schedule'),
  overflow: () => only('all-alerts'),
  'met-before': () => only('all-alerts'),
  unsubscribed: () => only('resume-mails'),
  'not-renewed': () => only('resume-mails'),
  accepted: () => [...only('look-for-mail'), ...only('all-alerts')],
  'perhaps-this-mail': () => only('ask-operator'),
  'came-back': () => only('ask-operator'),
  'given-up': () => only('ask-operator'),
  'address-suppressed': () => only('ask-operator'),
};

const searchesOf = ({ person }: Context) => person?.searches ?? [];

function changing(context: Context): Remedy[] {
  const missed = nearestWordings(context.answer.wordings).filter(({ outcome }) => outcome === 'not-met');
  const kept = new Set(
    searchesOf(context).flatMap(({ id, state }) => (state === 'active' || state === 'paused' ? id : [])),
  );
  return missed.flatMap(({ savedSearchId }) =>
    kept.has(savedSearchId) ? only('change-search', savedSearchId) : [],
  );
}

const resuming = (context: Context): Remedy[] =>
  searchesOf(context).flatMap(({ id, state }) => (state === 'paused' ? only('resume-search', id) : []));

function unmuting({ posting, person }: Context): Remedy[] {
  const slug = posting?.company.slug;
  const muted = person === null ? [] : restraintsOf(person.record).mutedCompanies;
  return muted.some((company) => company.slug === slug) ? only('unmute', slug) : [];
}

/** The snoozes that hold it: of searches that it met. */
function waking({ now, person, answer }: Context): Remedy[] {
  const met = new Set(
    answer.wordings.flatMap(({ outcome, savedSearchId }) => (outcome === 'met' ? savedSearchId : [])),
  );
  const snoozes = person === null ? [] : restraintsOf(person.record).snoozes;
  return snoozes.flatMap(({ savedSearchId, until }) =>
    until > now && met.has(savedSearchId) ? only('wake', savedSearchId) : [],
  );
}

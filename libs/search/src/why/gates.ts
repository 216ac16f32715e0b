/** The gates, in the order in which a posting passes them on its way to a person. */
export const GATES = [
  'read',
  'news',
  'shown',
  'open',
  'person',
  'search',
  'clauses',
  'compared',
  'opening',
  'restraints',
  'window',
  'delivery',
  'feedback',
] as const;
export type Gate = (typeof GATES)[number];

/**
 * How a gate stands. `unknown`: the records of then are gone, or say nothing. `not-reached`: a gate before it stopped the posting, and
 * there is nothing to say of this one.
 */
export const GATE_STATES = ['passed', 'stopped', 'unknown', 'not-reached'] as const;
export type GateState = (typeof GATE_STATES)[number];

/** Why a gate stands as it does: a closed list for each gate. */
export const GATE_REASONS = {
  read: ['read', 'refused', 'not-on-record'],
  news: ['news', 'quiet', 'sample'],
  shown: ['shown', 'hidden-since', 'hidden'],
  open: ['open-then', 'over-when-compared'],
  person: ['receives', 'nobody', 'unconfirmed', 'unsubscribed', 'not-renewed', 'address-suppressed'],
  search: ['active', 'none-active', 'wordings-gone'],
  clauses: ['match', 'no-match', 'unreadable', 'posting-gone'],
  compared: ['compared', 'waiting', 'failed', 'held', 'superseded', 'no-alert'],
  opening: ['first', 'met-before', 'by-another'],
  restraints: ['free', 'muted-company', 'kept-away', 'snooze', 'absence', 'quiet-hours', 'weekly-budget'],
  window: ['in-mail', 'not-due', 'due', 'overflow', 'left-out', 'alert-held', 'alert-dropped', 'mail-gone'],
  delivery: ['accepted', 'on-its-way', 'perhaps', 'given-up', 'suppressed', 'held'],
  feedback: ['none', 'came-back', 'complaint', 'perhaps-this-mail'],
} as const satisfies Readonly<Record<Gate, readonly string[]>>;

export type ReasonOf<One extends Gate> = (typeof GATE_REASONS)[One][number];
export type GateReason = ReasonOf<Gate>;

/** What was found at one gate. */
export interface Finding<One extends Gate = Gate> {
  readonly gate: One;
  readonly state: GateState;
  /** Null only where it was not reached. */
  readonly reason: ReasonOf<One> | null;
  /** When it happened; null where there is no such instant. */
  readonly at: Date | null;
  /** Until when it holds the posting back; null where that is not known, or it does not. */
  readonly until: Date | null;
  /** What was seen: a word of a closed list of the record, a name or a line. No address. */
  readonly seen: string | null;
}

type Seen = Partial<Pick<Finding, 'at' | 'until' | 'seen'>>;

/** What a gate says. */
export const finding = <One extends Gate>(
  gate: One,
  state: GateState,
  reason: ReasonOf<One> | null,
  seen: Seen = {},
): Finding<One> => ({ gate, state, reason, at: null, until: null, seen: null, ...seen });

export const passed = <One extends Gate>(gate: One, reason: ReasonOf<One>, seen?: Seen): Finding<One> =>
  finding(gate, 'passed', reason, seen);
export const stopped = <One extends Gate>(gate: One, reason: ReasonOf<One>, seen?: Seen): Finding<One> =>
  finding(gate, 'stopped', reason, seen);
export const unknown = <One extends Gate>(gate: One, reason: ReasonOf<One>, seen?: Seen): Finding<One> =>
  finding(gate, 'unknown', reason, seen);
export const notReached = <One extends Gate>(gate: One): Finding<One> => finding(gate, 'not-reached', null);

/** True where a gate let nothing through, or nobody knows. */
export const decides = ({ state }: Finding): boolean => state === 'stopped' || state === 'unknown';

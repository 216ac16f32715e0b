import { answerOf } from '../delivery/index.js';
import type { Alert, KeptDelivery, KeptPosting, SavedSearch, Subscriber } from '../records/index.js';
import type { TraceEntry } from '../trace/index.js';

/** One thing that happened, of the record or of the trace. */
export interface Moment {
  readonly at: Date;
  /** A word for what happened: a step of the trace, or what a record tells of itself. */
  readonly what: string;
  /** What was seen: ids and closed words, never an address. */
  readonly seen: string;
  /** The process that did it; null where the record tells it. */
  readonly process: string | null;
}

/** What is to be told newest first, from an instant back: `next` is where the following page begins. */
export interface MomentPage {
  readonly moments: readonly Moment[];
  readonly next: Date | null;
}

const told = (at: Date | null | undefined, what: string, seen = ''): Moment[] =>
  at == null ? [] : [{ at, what, seen, process: null }];

type DatedPosting = Pick<
  KeptPosting,
  'firstSeenAt' | 'revisedAt' | 'revision' | 'closedAt' | 'closedReason' | 'hidden'
>;

/** What a posting tells of itself. */
export const ofPosting = (posting: DatedPosting): Moment[] => [
  ...told(posting.firstSeenAt, 'first seen'),
  ...(posting.revision > 1 ? told(posting.revisedAt, 'revised', `revision ${posting.revision}`) : []),
  ...told(posting.closedAt, 'closed', posting.closedReason ?? ''),
  ...told(posting.hidden?.at, 'hidden', posting.hidden?.by),
];

/** What a subscriber tells of themselves. */
export const ofSubscriber = (
  subscriber: Pick<Subscriber, 'createdAt' | 'confirmedAt' | 'unsubscribedAt'>,
): Moment[] => [
  ...told(subscriber.createdAt, 'asked for a search'),
  ...told(subscriber.confirmedAt, 'confirmed'),
  ...told(subscriber.unsubscribedAt, 'unsubscribed'),
];

/** What a saved search tells of itself. */
export const ofSearch = (
  search: Pick<SavedSearch, '_id' | 'createdAt' | 'confirmedAt' | 'updatedAt' | 'state' | 'query'>,
): Moment[] => [
  ...told(search.createdAt, 'search saved', `search ${search._id}`),
  ...told(search.confirmedAt, 'search confirmed', `search ${search._id}`),
  ...told(search.updatedAt, `search ${search.state}`, `search ${search._id}, ${search.query}`),
];

/** What an alert tells of itself. */
export const ofAlert = ({ _id, createdAt, state, deliveryId, dueAt, matches }: Alert): Moment[] => [
  ...told(createdAt, 'alert', `${_id}, ${counted(matches.length, 'match', 'matches')}`),
  ...(state === 'pending' ? told(dueAt, 'alert due', _id) : []),
  ...(state === 'assigned' || deliveryId === null
    ? []
    : told(createdAt, `alert ${state}`, `delivery ${deliveryId}`)),
];

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Mails that are no alerts have none. */
const itemsOf = ({ items }: KeptDelivery): string[] =>
  items.length === 0 ? [] : [counted(items.length, 'item', 'items')];

/** What a delivery tells of itself: that it was made, each attempt, and how it was settled. */
export const ofDelivery = (delivery: KeptDelivery): Moment[] => [
  ...told(
    delivery.createdAt,
    `${delivery.kind} made`,
    [`delivery ${delivery._id}`, ...itemsOf(delivery)].join(', '),
  ),
  ...delivery.attempts.flatMap(({ n, startedAt, finishedAt, outcome, code, detail }) => [
    ...told(startedAt, 'attempt', `delivery ${delivery._id}, try ${n}`),
    ...told(finishedAt, `attempt ${outcome}`, answerOf({ code, detail })),
  ]),
  ...told(
    delivery.finishedAt,
    `delivery ${delivery.state}`,
    [`delivery ${delivery._id}`, delivery.reason].filter(Boolean).join(', '),
  ),
];

/** A line of the trace, as far as it is about what is asked for. */
export function ofLine(line: TraceEntry, ids: ReadonlySet<string>): Moment {
  const { at, process, step } = line;
  const own = (line.of as readonly object[]).filter((one) => isAbout(one, ids));
  const others = line.of.length - own.length;
  const seen = own.map((one) => wordsOf(one)).join('; ');
  const rest = others === 0 ? '' : own.length === 0 ? `(${others} in all)` : ` (and ${others} more)`;
  return { at, what: step, seen: `${headOf(line)}${seen}${rest}`.trim(), process };
}

/** What a line says of all that it names. */
function headOf(line: TraceEntry): string {
  switch (line.step) {
    case 'compared':
      return `share ${line.share}, ${line.found} `;
    case 'committed':
    case 'refused':
      return `${line.source} by ${line.via} `;
    case 'hidden':
    case 'shown':
      // Lines of older releases do not say who.
      return `${line.by}${line.who == null ? '' : ` by operator ${line.who}`}, `;
    default:
      return '';
  }
}

/** What is about a person and a posting at once is shown to whoever asks about that person, or that mail: a posting has many people. */
function isAbout(one: object, ids: ReadonlySet<string>): boolean {
  const isMeant = (value: unknown): boolean => typeof value === 'string' && ids.has(value);
  if (!('subscriber' in one)) return Object.values(one).some(isMeant);
  return isMeant(one.subscriber) || ('delivery' in one && isMeant(one.delivery));
}

const wordsOf = (one: object): string =>
  Object.entries(one)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name} ${wordOf(value)}`)
    .join(', ');

/** Words, not data: `opening (why alone)`. */
function wordOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(wordOf).join(' and ');
  return typeof value === 'object' && value !== null ? `(${wordsOf(value)})` : String(value);
}

/** A page of moments, newest first. `before`: where the page before ended; null: from the newest. What happened at one instant stays together. */
export function pageOf(moments: readonly Moment[], before: Date | null, size: number): MomentPage {
  const left = moments
    .filter(({ at }) => before === null || at < before)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const last = left[size - 1];
  if (last === undefined || left.length === size) return { moments: left, next: null };
  const shown = left.filter(({ at }, index) => index < size || at.getTime() === last.at.getTime());
  return { moments: shown, next: shown.length < left.length ? last.at : null };
}

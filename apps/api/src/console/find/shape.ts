import { asId, type DeliveryId, type PostingId, type SavedSearchId, type SubscriberId } from '@app/core/ids';

/** The longest text that is looked for. */
export const MOST_CHARACTERS = 2_000;
/** Words beyond these narrow nothing down. */
const MOST_WORDS = 12;

/** What jobs stand for, as far as the name of one tells it: see core/contracts. */
export interface JobRecords {
  readonly source?: string;
  readonly postings: readonly PostingId[];
  readonly people: readonly SubscriberId[];
  /** One delivery, in every way in which its id may have been written before it became part of a name. */
  readonly deliveries: readonly DeliveryId[];
}

/** One way to understand what was typed. */
export type Reading =
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'message-id'; readonly messageId: string }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'delivery'; readonly id: DeliveryId }
  | { readonly kind: 'alert'; readonly person: SubscriberId }
  | { readonly kind: 'board-page'; readonly posting: PostingId }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'job'; readonly id: string; readonly records: JobRecords }
  | { readonly kind: 'words'; readonly text: string; readonly words: readonly string[] };
export type ReadingKind = Reading['kind'];

const ID = /^[\w-]{22}$/;
const DELIVERY = /^[\w-]{22}\.[a-z][a-z-]*\.[\w.:+-]{1,300}$/;
const ALERT = /^([\w-]{22}):[\w-]{22}$/;
const MESSAGE_ID = /^<?([\w.+-]{1,100}@[\w.-]{1,255})>?$/;
const ON_BOARD = /^\/postings\/([\w-]{22})\/?$/;

/** Everything that a text may mean, the most exact first: what comes later is asked only where nothing was found before. */
export function readingsOf(given: string): readonly Reading[] {
  const text = given.trim();
  if (text === '') return [];
  if (text.includes('@')) return withAt(text);
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return ofUrl(text);
  const words: Reading = { kind: 'words', text, words: text.split(/\s+/).slice(0, MOST_WORDS) };
  const alert = ALERT.exec(text)?.[1];
  if (alert !== undefined) return [{ kind: 'alert', person: asId<SubscriberId>(alert) }];
  if (DELIVERY.test(text)) return [{ kind: 'delivery', id: asId<DeliveryId>(text) }, words];
  const records = recordsInJob(text);
  // An id may begin as the name of a job does.
  const job: Reading[] = records === null ? [] : [{ kind: 'job', id: text, records }];
  return ID.test(text) ? [{ kind: 'id', id: text }, ...job, words] : [...job, words];
}

/** A Message-ID looks like an address. What has an `@` is never looked for as words: these are shown again, and addresses are not. */
function withAt(text: string): Reading[] {
  const messageId = MESSAGE_ID.exec(text)?.[1];
  return [
    ...(messageId === undefined ? [] : [{ kind: 'message-id', messageId: `<${messageId}>` } as const]),
    { kind: 'address', text: text.replace(/^<(.*)>$/, '$1') },
  ];
}

function ofUrl(text: string): Reading[] {
  const onBoard = ON_BOARD.exec(new URL(text).pathname)?.[1];
  const page: Reading[] =
    onBoard === undefined ? [] : [{ kind: 'board-page', posting: asId<PostingId>(onBoard) }];
  return [{ kind: 'url', url: text }, ...page];
}

const NOTHING = { postings: [], people: [], deliveries: [] } as const;
const ENDS = /^(match|close)-\d+-([\w-]{22})-\d+-([\w-]{22})$/;
const SENT = /^[a-z][a-z-]*?-([\w-]{22}\.[a-z][a-z-]*\.[\w.+-]{1,300})$/;
const POLLED = /^poll-([\w.-]{1,100})$/;
/** A job that a scheduler gives: its name holds that of the scheduler and the instant. */
const REPEATED = /^repeat:[\w.:-]{1,300}$/;

/** What a job stands for by its name; null where a text names none. */
export function recordsInJob(name: string): JobRecords | null {
  const [, kind, first = '', last = ''] = ENDS.exec(name) ?? [];
  const ends = [...new Set([first, last])];
  if (kind === 'match') return { ...NOTHING, postings: ends.map((id) => asId<PostingId>(id)) };
  if (kind === 'close') return { ...NOTHING, people: ends.map((id) => asId<SubscriberId>(id)) };
  const sent = SENT.exec(name)?.[1];
  if (sent !== undefined) return { ...NOTHING, deliveries: spelled(sent) };
  const source = POLLED.exec(name)?.[1];
  if (source !== undefined) return { ...NOTHING, source };
  return REPEATED.test(name) ? NOTHING : null;
}

/** Names of jobs have hyphens for colons: the id as it stands, and with the colons of an instant. */
const spelled = (id: string): DeliveryId[] =>
  [...new Set([id, id.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3')]).values()].map((one) =>
    asId<DeliveryId>(one),
  );

/** The ids that a plain id may be. */
export const meanings = (id: string) => ({
  person: asId<SubscriberId>(id),
  posting: asId<PostingId>(id),
  search: asId<SavedSearchId>(id),
  letter: id,
});

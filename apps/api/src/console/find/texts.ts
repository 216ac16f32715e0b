import type { ReadingKind } from './shape.js';

export const FIND_KINDS = [
  'person',
  'delivery',
  'posting',
  'company',
  'source',
  'queue',
  'search',
  'dead-letter',
  'job',
] as const;
/** What can be found. */
export type FindKind = (typeof FIND_KINDS)[number];

const TRIED: Readonly<Record<ReadingKind, string>> = {
  address: 'the address of a subscriber',
  'message-id': 'the Message-ID of a mail',
  id: 'the id of a subscriber, a posting, a saved search or a dead letter',
  delivery: 'the id of a mail or a message to a hook',
  alert: 'the id of an alert',
  'board-page': 'a page of this board',
  url: 'the address of a posting at its source',
  job: 'the id of a queue job, and what it stands for',
  words:
    'all of these words in a title (open postings, and the 5,000 that changed last), a company, the name of a source or a queue, and a saved search (its beginning, and words in the 5,000 that changed last)',
};

/** Texts of the console's search for anything. */
export const findTexts = {
  title: 'Find',
  lead: 'Anything by what you have of it: an address, an id, a URL, a Message-ID, the id of a queue job, or words of a title, a company, a source or a saved search.',
  kind: {
    person: 'People',
    delivery: 'Mails and messages to hooks',
    posting: 'Postings',
    company: 'Companies',
    source: 'Sources',
    queue: 'Queues',
    search: 'Saved searches',
    'dead-letter': 'Dead letters',
    job: 'Queue jobs',
  } satisfies Record<FindKind, string>,
  count: (shown: number, isMore: boolean): string => (isMore ? `more than ${shown}` : String(shown)),
  head: ['What', 'About it'],
  nothing: 'Nothing is found. It was looked for as',
  tried: TRIED,
  /** What was typed is not shown again where it may be somebody's address. */
  needsHelp:
    'People, their mails and their saved searches are found with the role “help”, which you do not have.',
  loading:
    'The board is still loading: titles were looked for among the 5,000 postings that changed last only.',
  tooLong: (most: number): string => `At most ${most} characters.`,
  posting: (company: string, source: string, state: string): string => `${company} (${source}, ${state})`,
  open: (count: number): string => `${count.toLocaleString('en-GB')} open`,
  onRecord: 'on record',
  aQueue: 'a queue',
  search: (state: string, rhythm: string): string => `${state}, ${rhythm}`,
  letter: (stage: string, reason: string): string => `${stage}: ${reason}`,
  inQueue: (queue: string): string => `in the queue ${queue}`,
} as const;

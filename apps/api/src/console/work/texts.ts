import type { OperationAct, OperationState } from '@app/core/operating';
import type { FilterField, WorkKind } from './filter.js';

/** Texts of the search in work, and of operations. */
export const workTexts = {
  title: 'Work',
  lead: 'The records that jobs stand for: what waits, and what was given up.',
  kindLabel: 'What',
  kind: {
    'dead-letters': 'dead letters',
    deliveries: 'mails and messages to hooks',
    postings: 'postings that are not compared yet',
    alerts: 'alerts that are in no mail yet',
  } satisfies Record<WorkKind, string>,
  field: {
    state: 'State (of mails)',
    stage: 'Stage (of dead letters)',
    reason: 'Reason',
    source: 'Source, queue or other origin',
    posting: 'Posting (id)',
    person: 'Person (id or address)',
    text: 'Words in it',
    from: 'From (UTC)',
    until: 'Until (UTC)',
  } satisfies Record<FilterField, string>,
  textHint:
    'Of dead letters: their message, sample or origin. Of postings: title or company. Of mails: what a mail server answered, or the title or company of a posting in it, among the 5,000 postings that changed last.',
  search: 'Search',
  found: 'Found',
  nothing: 'Nothing is found.',
  head: ['Since or due (UTC)', 'State', 'What it is', 'Id'],
  more: 'Further ones',
  count: (count: string, isMost: boolean): string => `${count}${isMost ? ' or more' : ''} are found.`,
  faults: 'The search was not understood',
  tooMuch: 'gives too much to look through in three seconds: narrow it down by stage, source or time',
  nobody: 'is nobody’s address here',
  act: {
    redrive: 'Try all of them again',
    discard: 'Discard all of them',
    requeue: 'Put the hints for all of them again',
  } satisfies Record<OperationAct, string>,
  means: {
    redrive: 'They are tried again as if they had never failed. What may have arrived already is left out.',
    discard:
      'They are given up for good. A discarded mail becomes dead with the reason “discarded”: its alerts are told to nobody by it, and stay on the page that mails link to. A discarded dead letter is taken away; what it is about stays as it is.',
    requeue: 'Each gets a job in its queue again. Nothing on record is changed, and nothing is done twice.',
  } satisfies Record<OperationAct, string>,
  examples: 'The first ten',
  confirm: 'Yes, begin',
  back: 'Back to the search',
  notFitting: 'That cannot be done to what this search finds. Nothing was changed.',
  operations: 'Operations',
  noOperations: 'Nothing was done to many yet.',
  operationsHead: [
    'Began (UTC)',
    'Act',
    'Search',
    'By',
    'State',
    'Looked at',
    'Changed',
    'Ended (UTC)',
    'Stop',
  ],
  state: { running: 'running', done: 'done', aborted: 'aborted' } satisfies Record<OperationState, string>,
  abort: 'Abort',
  reload: 'Load this page again to see how far it has come.',
} as const;

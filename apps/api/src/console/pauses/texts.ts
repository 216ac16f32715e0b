import type { Pausable } from '@app/core/operating';

/** Texts of pauses: their page, and the notice on every page. */
export const pauseTexts = {
  title: 'Pauses',
  lead: 'What is paused waits on record and is done after it is resumed. Nothing is lost by a pause, but what gets too old meanwhile is not sent: mails with alerts after five days, confirmations after two, links to manage searches after one.',
  standing: 'Paused now',
  none: 'Nothing is paused.',
  head: ['Since (UTC)', 'What', 'Name', 'By', 'Resume'],
  what: {
    mail: 'all mail',
    domain: 'mail to a domain',
    queue: 'a queue',
    source: 'a source',
  } satisfies Record<Pausable, string>,
  resume: 'Resume',
  pause: 'Pause',
  stopAll: 'Stop all mail',
  stopAllText:
    'Within a second no further mail is handed over. Confirmations and links to manage searches stop too, and so nobody can confirm a search. Messages to hooks go on, and alarms to OPERATOR_MAIL.',
  stopAllButton: 'Stop all mail now',
  resumeAllButton: 'Let mails go out again',
  delays: 'What that delays',
  delaysHead: ['Due until (UTC)', 'Mails with alerts', 'Confirmations and links', 'Alerts in no mail yet'],
  most: (most: string): string => `Each is counted up to ${most}.`,
  other: 'Pause something else',
  domain: 'Domain',
  domainHint: 'As after the @, in small letters. Mails there are looked at again every five minutes.',
  queue: 'Queue',
  source: 'Source',
  sourceHint: 'It is not read; its postings stay as they are.',
  unknown: 'There is nothing of that name to be paused or resumed. Nothing was changed.',
  notice: {
    mail: 'All mail is stopped, confirmations and links to manage searches too',
    domain: 'Mail to this domain is stopped',
    queue: 'This queue is paused',
    source: 'This source is paused',
  } satisfies Record<Pausable, string>,
  since: (at: string, by: string): string => `since ${at} UTC, by ${by}`,
} as const;

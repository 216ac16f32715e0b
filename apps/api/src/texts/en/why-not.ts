import { table } from '@app/core/untrusted';
import type { Gate, GateState, Outcome, Remedy, WhyTexts } from '@app/search/why';
import { subscriberEn } from './subscriber.js';

const after = (label: string, text: string): string => (text === '' ? '' : `${label}${text}`);

const QUIET = table<string>({
  'first-read': 'It was already listed when we first read its source',
  'first-read-after-absence': 'It was already listed when we could read its source again',
  'old-claim': 'It is dated long before we first saw it',
  imported: 'It was imported from a file',
  sample: 'It is an invented sample',
});
const REASONS = table<string>(subscriberEn.alerts.reasons);

/** What a person reads of each gate: no name of a record, a process or a server. */
const sentences: WhyTexts['sentences'] = {
  read: {
    read: () => 'We have read it.',
    refused: () => 'Its source sent it in a form that we could not read.',
    'not-on-record': () => 'We have no posting with this address: we never read it, or no longer keep it.',
  },
  news: {
    news: () => 'It was new here.',
    quiet: ({ seen }) =>
      `${QUIET.get(seen) ?? 'It was there before we looked'}, so it was no news, and no mail tells anybody of it.`,
    sample: () => 'It is an invented sample, and no mail tells anybody of these.',
  },
  shown: {
    shown: () => 'It is shown on the board.',
    'hidden-since': () => 'The operator of this board has hidden it, but that did not matter here.',
    hidden: () => 'The operator of this board has hidden it, and mails leave out what is hidden.',
  },
  open: {
    'open-then': () => 'It was open when it came.',
    'over-when-compared': ({ at }) =>
      `It was already over when it came: its closing date had passed${after(' on ', at)}.`,
  },
  person: {
    receives: () => 'Your address is confirmed, and we may write to it.',
    nobody: () => 'We do not know this address.',
    unconfirmed: () => 'You had not confirmed your address yet.',
    unsubscribed: ({ at }) => `You had unsubscribed${after(' on ', at)}.`,
    'not-renewed': ({ at }) =>
      `We had asked whether you still want your searches, and got no answer: they stopped${after(' on ', at)}.`,
    'address-suppressed': ({ at }) =>
      `We do not write to your address${after(' since ', at)}: a mail came back, was refused or was complained about.`,
  },
  search: {
    active: () => 'A search of yours was active when it came.',
    'none-active': ({ at }) => `None of your searches was active when it came${after(', on ', at)}.`,
    'wordings-gone': () => 'It came so long ago that we no longer keep how your searches were worded then.',
  },
  clauses: {
    match: ({ seen }) => `It fits your search${after(' “', seen)}${seen === '' ? '' : '”'}.`,
    'no-match': ({ clauses }) => `It does not fit your searches${after(': ', clauses)}.`,
    unreadable: ({ seen }) =>
      `We can no longer read your search “${seen}”: change it, and it works again from then on.`,
    'posting-gone': () => 'It has changed since, and we no longer keep what it said before.',
  },
  compared: {
    compared: () => 'We compared it with your searches.',
    waiting: () => 'It is only just here: it has not been compared with your searches yet.',
    failed: () =>
      'A fault on our side kept it from being compared with your searches. The operator of this board sees that.',
    held: () => 'This board was restored from a backup, and its operator has yet to decide about it.',
    superseded: () =>
      'It changed at once after it had come: what it said at first was probably never compared.',
    'no-alert': () =>
      'It fits a search of yours, but we find no record that it was kept for you: it was long ago, or something went wrong on our side.',
  },
  opening: {
    first: () => 'You had not been told of it before.',
    'met-before': ({ at }) =>
      `You had been told of it before, as the same opening in another place or an earlier version${after(', on ', at)}.`,
    'by-another': () => 'Another posting of the same opening fits a search of yours.',
  },
  restraints: {
    free: () => 'Nothing that you have set holds it back.',
    'muted-company': ({ seen }) => `You have muted ${seen === '' ? 'its company' : seen}.`,
    'kept-away': ({ seen }) =>
      seen === 'applied'
        ? 'You said that you have applied: mails leave it out, and its re-listings too.'
        : 'You keep this opening out of your mails, and its re-listings too.',
    snooze: ({ until }) => `You have snoozed the search that it fits: it comes on ${until}.`,
    absence: ({ until }) => `You said that you are away: it comes when you are back, on ${until}.`,
    'quiet-hours': ({ until }) => `It waits for the end of your quiet hours, ${until}.`,
    'weekly-budget': ({ until }) => `You have had your mails of this week: it waits until ${until}.`,
  },
  window: {
    'in-mail': ({ at }) => `It went into your mail of ${at}.`,
    'not-due': ({ until }) => `It is in your next mail, on ${until}.`,
    due: () => 'It is about to be put into a mail.',
    overflow: ({ at }) =>
      `There was more than your mail of ${at} had room for: it is in the list of everything that matched.`,
    'left-out': ({ seen }) => `Your mail left it out: ${REASONS.get(seen) ?? 'something stood against it'}.`,
    'alert-held': () => 'This board was restored from a backup, and its operator has yet to decide about it.',
    'alert-dropped': () => 'This board was restored from a backup, and its operator dropped it.',
    'mail-gone': () => 'It was put into a mail so long ago that we no longer keep what became of that.',
  },
  delivery: {
    accepted: ({ at }) => `It is in a mail that your mail server accepted on ${at}.`,
    'on-its-way': ({ until }) =>
      `Its mail is on its way${after(': your mail server has not taken it yet, and we try again on ', until)}.`,
    perhaps: () => 'Its mail was handed over, but your mail server did not say clearly whether it took it.',
    'given-up': ({ at }) =>
      `Your mail server refused its mail, or could not be reached for days: we gave up${after(' on ', at)}.`,
    suppressed: ({ seen }) => `Its mail was not sent: ${REASONS.get(seen) ?? 'something stood against it'}.`,
    held: () => 'This board was restored from a backup, and its operator has yet to decide about its mail.',
  },
  feedback: {
    none: () => 'Nothing came back about the mail.',
    'came-back': ({ at }) => `Your mail server accepted its mail, and sent it back to us on ${at}.`,
    complaint: ({ at }) => `The mail arrived: it was marked as spam on ${at}.`,
    'perhaps-this-mail': ({ at }) =>
      `Your mail server accepted its mail, but on ${at} a mail to you came back: perhaps this one.`,
  },
};

/** The texts of the page that tells a person why they did not get a posting, in English. */
export const whyNotEn = {
  open: 'Why didn’t I get this one?',
  title: 'Why not this one?',
  lead: 'You know of a job that you expected in your mails? Paste its address: we look up what happened to it, for you alone.',
  field: 'Address of the job',
  fieldHint: 'Its page at the employer, its page on this board, or its id here.',
  ask: 'Find out',
  faults: {
    empty: 'Paste the address of a job.',
    'too-long': 'This is too long for an address: use at most 2,000 characters.',
    'not-found':
      'No posting that we have read has this address. Copy it from the employer’s own page, without anything after a “#”. If it is right, none of our sources lists the job.',
  },
  several: 'Several postings have this address. Which one do you mean?',
  severalFault: (ids: string) => `Several postings have this address. Ask with one of these ids: ${ids}.`,
  outcomes: {
    got: 'You got it.',
    'not-got': 'You did not get it.',
    'not-yet': 'Not yet.',
    unknown: 'We cannot say for sure.',
  } satisfies Record<Outcome, string>,
  hidden: 'A posting that is not shown',
  gatesTitle: 'Every step on its way to you',
  gates: {
    read: 'Read from its source',
    news: 'News',
    shown: 'Shown',
    open: 'Open',
    person: 'Your address',
    search: 'Active searches',
    clauses: 'Fits a search',
    compared: 'Compared',
    opening: 'Not told before',
    restraints: 'Your limits',
    window: 'Put into a mail',
    delivery: 'Mail delivered',
    feedback: 'Nothing came back',
  } satisfies Record<Gate, string>,
  states: {
    passed: 'fine',
    stopped: 'stopped here',
    unknown: 'not known',
    'not-reached': 'not reached',
  } satisfies Record<GateState, string>,
  searchesTitle: 'Your searches, clause by clause',
  searchesLead: 'As they were worded when it came, with what it says about each condition.',
  wasWorded: 'This is how the search was worded then. You have changed it since.',
  notActive: 'This search was not active when it came.',
  noWords: 'What it says cannot be shown.',
  fits: 'It fits this search.',
  fitsNot: 'It does not fit this search.',
  clauseFits: 'Fits:',
  clauseFitsNot: 'Does not fit:',
  excludes: 'without',
  either: 'One of these is enough:',
  and: 'and',
  todo: 'What you can do',
  remedies: {
    'change-search': 'Change this search',
    'resume-search': 'Resume a search that is paused',
    'save-search': 'Save another search',
    wake: 'End the snooze',
    back: 'I am back: send it now',
    unmute: 'Show this company again',
    'kept-away': 'See what your mails leave out',
    limits: 'Change your limits',
    schedule: 'Change how often or when mails come',
    'resume-mails': 'Resume a search to get mails again',
    'all-alerts': 'See everything that matched',
    'look-for-mail': 'Look for the mail in your spam folder as well.',
    'ask-operator':
      'Check that your mailbox has room and takes our mails, and then ask the operator of this board to lift the block.',
  } satisfies Record<Remedy['kind'], string>,
  named: (remedy: string, query: string) => `${remedy}: ${query}`,
  sentences,
  clause: ({
    text,
    truth,
    seen,
  }: {
    readonly text: string;
    readonly truth: string;
    readonly seen: string;
  }) => (truth === 'true' ? `it has “${text}”, which you left out (${seen})` : `“${text}” (${seen})`),
} as const;

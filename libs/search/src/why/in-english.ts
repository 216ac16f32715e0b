import type { WhyTexts } from './sentence.js';

const after = (label: string, text: string): string => (text === '' ? '' : `${label}${text}`);
const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

/** For operators: names records and closed words as they are stored. Instants are UTC. */
export const WHY_IN_ENGLISH: WhyTexts = {
  notReached: 'Not reached.',
  instant: (at) => `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
  clause: ({ text, truth, seen }) => `\`${text}\` was ${truth} (${seen})`,
  and: ', ',
  sentences: {
    read: {
      read: ({ at, seen }) => `It was read${after(' from ', seen)}${after(' at ', at)}.`,
      refused: ({ at, seen }) => `What the source sent was refused${after(' at ', at)}: ${seen}.`,
      'not-on-record': () =>
        'No posting on record has this id or address: it was never read, or it is forgotten.',
    },
    news: {
      news: ({ at }) => `It was news${after(', committed at ', at)}.`,
      quiet: ({ seen }) => `Its opening was no news (${seen}): nothing compared it.`,
      sample: () => 'It is an invented sample: nothing compares these.',
    },
    shown: {
      shown: () => 'It is shown.',
      'hidden-since': ({ at, seen }) =>
        `It is hidden${after(' by ', seen)}${after(' since ', at)}, which did not decide here.`,
      hidden: ({ at, seen }) =>
        `It is kept out of mails: it is hidden${after(' by ', seen)}${after(' since ', at)}.`,
    },
    open: {
      'open-then': () => 'It was open when it was compared.',
      'over-when-compared': ({ at }) =>
        `It was over by its own closing date${inBrackets(at)} when it was compared.`,
    },
    person: {
      receives: ({ at }) => `The address is confirmed${after(' since ', at)} and may be written to.`,
      nobody: () => 'Nobody with this address is on record.',
      unconfirmed: () => 'The address was never confirmed.',
      unsubscribed: ({ at }) => `The person had unsubscribed${inBrackets(at)}.`,
      'not-renewed': ({ at }) =>
        `The person was asked whether they still want their searches, and did not answer: they were stopped${inBrackets(at)}.`,
      'address-suppressed': ({ at, seen }) =>
        `The address is suppressed${after(' since ', at)}${after(': ', seen)}.`,
    },
    search: {
      active: () => 'A saved search was active when it came.',
      'none-active': ({ at }) => `No saved search was active when it was committed${inBrackets(at)}.`,
      'wordings-gone': () => 'How the saved searches were worded then is not kept any more.',
    },
    clauses: {
      match: ({ seen }) => `It matched \`${seen}\`.`,
      'no-match': ({ clauses }) => `It did not match: ${clauses}.`,
      unreadable: ({ seen }) => `The saved search \`${seen}\` can no longer be read.`,
      'posting-gone': () => 'What the posting said then is not kept any more.',
    },
    compared: {
      compared: ({ at }) => `It was compared with the saved searches${after(' at ', at)}.`,
      waiting: ({ at }) => `It still waits to be compared with the saved searches, since ${at}.`,
      failed: () => 'Comparing it failed again and again: it is a dead letter.',
      held: () => 'It was restored from a backup, and waits for an operator’s decision.',
      superseded: () => 'No line tells that this revision was compared: its next one probably came first.',
      'no-alert': ({ seen }) =>
        `A saved search matches it as it was then, and no alert is on record${inBrackets(after('compared: ', seen))}: the alert is forgotten, or something is wrong.`,
    },
    opening: {
      first: () => 'Its opening had not been told before.',
      'met-before': ({ at, seen }) =>
        `Its opening had come before by another posting or revision${inBrackets(at)}: ${seen}.`,
      'by-another': ({ at }) => `Another posting of its opening made an alert${inBrackets(at)}.`,
    },
    restraints: {
      free: () => 'Nothing held it back.',
      'muted-company': ({ seen }) => `The person has muted ${seen}.`,
      'kept-away': ({ at, seen }) =>
        `The person keeps the opening away${inBrackets(seen)}${after(' since ', at)}.`,
      snooze: ({ until }) => `Its saved search is snoozed: it comes at ${until}.`,
      absence: ({ until }) => `The person is away until ${until}: it comes then.`,
      'quiet-hours': ({ until }) => `It waits for the end of the quiet hours, ${until}.`,
      'weekly-budget': ({ until }) => `The mails of the week are used up: it waits for ${until}.`,
    },
    window: {
      'in-mail': ({ at, seen }) => `It went into the mail ${seen}, made ${at}.`,
      'not-due': ({ until }) => `Its mail is due at ${until}.`,
      due: ({ at }) => `It is due since ${at}, and not yet taken into a mail.`,
      overflow: ({ at, seen }) =>
        `The mail ${seen} (${at}) had no room for it: the page that it links to lists it.`,
      'left-out': ({ at, seen }) => `Its mail left it out${inBrackets(at)}: ${seen}.`,
      'alert-held': () => 'Its alert was restored from a backup, and waits for an operator’s decision.',
      'alert-dropped': () => 'Its alert was restored from a backup, and an operator dropped it.',
      'mail-gone': () => 'It was handed to a mail of which the record is forgotten.',
    },
    delivery: {
      accepted: ({ at, seen }) => `It is in a mail that the server accepted ${at}${inBrackets(seen)}.`,
      'on-its-way': ({ seen, until }) =>
        `Its mail is on its way (${seen})${after(', next attempt ', until)}.`,
      perhaps: ({ at }) =>
        `Its mail was handed over ${at} without a clear answer: it may have been read. Later it was left out.`,
      'given-up': ({ at, seen }) => `Its mail was given up${inBrackets(at)}: ${seen}.`,
      suppressed: ({ at, seen }) => `Its mail was not sent${inBrackets(at)}: ${seen}.`,
      held: () => 'Its mail was restored from a backup, and waits for an operator’s decision.',
    },
    feedback: {
      none: () => 'Nothing came back about the mail.',
      'came-back': ({ at, seen }) => `The server accepted its mail, and it came back ${at}: ${seen}.`,
      complaint: ({ at }) => `Somebody complained of the mail ${at}: it had arrived.`,
      'perhaps-this-mail': ({ at, seen }) =>
        `The server accepted its mail. A report of ${at} (${seen}) names no mail: it may be about this one.`,
    },
  },
};

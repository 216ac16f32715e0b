import type { AlertsMail, MailModel, MailReason } from '../model.js';

const MOST_TITLE = 80;

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** How many openings the mail speaks of, those left out included. */
export const countOf = ({ groups, more }: AlertsMail): number =>
  groups.reduce((sum, { items }) => sum + items.length, more);

/** One opening, or that many. */
export const openings = (count: number): string => (count === 1 ? '1 new job' : `${count} new jobs`);

/** The subject names the first job and how many there are. */
export function subjectOf(mail: MailModel): string {
  switch (mail.kind) {
    case 'confirmation':
      return `Confirm your job alerts from ${mail.frame.boardName}`;
    case 'manage-link':
      return `Your link to change your ${mail.frame.boardName} alerts`;
    case 'alerts': {
      const first = mail.groups[0]?.items[0];
      if (first === undefined) throw new Error('An alerts mail has at least one item.');
      const rest = countOf(mail) - 1;
      const name = shortened(`${first.title} at ${first.company}`, MOST_TITLE);
      return rest === 0 ? name : `${name} and ${rest} more`;
    }
  }
}

const INTRODUCTIONS = {
  instant: 'just found',
  hourly: 'found in the last hour',
  daily: 'found since your last daily mail',
  weekly: 'found since your last weekly mail',
  'catch-up': 'found while you were away',
} as const;

/** The first sentence of an alerts mail. */
export const introductionOf = (mail: AlertsMail): string =>
  `${openings(countOf(mail))} for your saved searches, ${INTRODUCTIONS[mail.rhythm]}.`;

/** What the posting says about a clause, as one phrase. */
export function reasonText({ seen, quotes }: MailReason): string {
  const quoted = quotes.map((quote) => `“${quote}”`).join(', ');
  if (seen === '') return quoted;
  return quoted === '' ? seen : `${seen}: ${quoted}`;
}

/** Said where openings did not fit into the mail. */
export const moreText = (more: number): string =>
  `${openings(more)} more matched. They are listed on the page of your searches.`;

export const CHANGED_SINCE = 'This posting has changed since it matched.';

/** Sentences of the mails that ask for one click. */
export function actionWording(mail: Exclude<MailModel, AlertsMail>): {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly url: string;
} {
  const { boardName } = mail.frame;
  if (mail.kind === 'confirmation') {
    return {
      heading: 'Do you want these job alerts?',
      paragraphs: [
        `Somebody, probably you, saved a job search on ${boardName} with this address. Nothing is sent until you confirm it.`,
        `The link works for ${mail.validHours} hours. If it was not you, ignore this mail: you will hear nothing more.`,
      ],
      button: 'Confirm my job alerts',
      url: mail.confirmUrl,
    };
  }
  return {
    heading: 'Change your job alerts',
    paragraphs: [
      `Here is the link to the page where you change, pause or delete your searches on ${boardName}.`,
      `It works for ${mail.validDays} days and for everyone who has it: do not forward this mail.`,
    ],
    button: 'Open my searches',
    url: mail.manageUrl,
  };
}

/** Names of the links that act on an item or a search. */
export const ACTIONS = {
  mute: (company: string): string => `Mute ${company}`,
  less: 'Not this, because …',
  snooze: 'Snooze this search',
  edit: 'Change it',
} as const;

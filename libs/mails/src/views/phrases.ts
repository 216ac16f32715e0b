import type { AlertsMail, MailModel, MailNews, MailReason } from '../model.js';
import { MAIL_TEXTS, type MailTexts, type NewsTexts } from '../texts/index.js';

const MOST_TITLE = 80;

const shortened = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;

/** The texts in the language of a mail. */
export const textsOf = ({ frame }: MailModel): MailTexts => MAIL_TEXTS[frame.language];

/** How many openings the mail speaks of, those left out included. */
export const countOf = ({ groups, more }: AlertsMail): number =>
  groups.reduce((sum, { items }) => sum + items.length, more);

/** The name of the one search of a mail, where its owner gave it one that leaves room for a job. */
function calledBy({ groups }: AlertsMail): string {
  const name = groups.length === 1 ? (groups[0]?.name ?? '') : '';
  return name === '' || name.length > MOST_TITLE / 2 ? '' : `${name}: `;
}

/** The subject names the first job and how many there are. */
export function subjectOf(mail: MailModel): string {
  const texts = textsOf(mail);
  switch (mail.kind) {
    case 'confirmation':
      return texts.confirmation.subject(mail.frame.boardName);
    case 'renewal':
      return texts.renewal.subject(mail.frame.boardName);
    case 'manage-link':
      return (mail.existing === null ? texts.manageLink : texts.existing).subject(mail.frame.boardName);
    case 'alerts': {
      const first = mail.groups[0]?.items[0];
      if (first === undefined) throw new Error('An alerts mail has at least one item.');
      const rest = countOf(mail) - 1;
      const called = calledBy(mail);
      const name = `${called}${shortened(texts.titleAt(first.title, first.company), MOST_TITLE - called.length)}`;
      return rest === 0 ? name : texts.andMore(name, rest);
    }
  }
}

/** The first sentence of an alerts mail. */
export const introductionOf = (mail: AlertsMail): string =>
  textsOf(mail).introduction(countOf(mail), mail.windowKind);

/** What the posting says about a clause, as one phrase. */
export function reasonText({ seen, quotes }: MailReason, { quote }: MailTexts['seen']): string {
  const quoted = quotes.map(quote).join(', ');
  if (seen === '') return quoted;
  return quoted === '' ? seen : `${seen}: ${quoted}`;
}

/** The two paragraphs about a search; null where there is nothing to say. */
export function newsPhrases(
  { spelled, alone, figures }: MailNews,
  texts: NewsTexts,
): { readonly spelled: string | null; readonly alone: string | null } {
  return {
    spelled: spelled.length === 0 ? null : `${texts.spelled(spelled)} ${texts.added(figures)}`,
    alone: alone.length === 0 ? null : `${texts.alone(alone)} ${texts.gain(figures)}`.trim(),
  };
}

/** Sentences of the mails that ask for one click. */
export function actionPhrases(mail: Exclude<MailModel, AlertsMail>): {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly url: string;
} {
  const { boardName } = mail.frame;
  const texts = textsOf(mail);
  if (mail.kind === 'confirmation') {
    const { heading, button, paragraphs } = texts.confirmation;
    return { heading, button, paragraphs: paragraphs(boardName, mail.validHours), url: mail.confirmUrl };
  }
  if (mail.kind === 'renewal') {
    const { heading, button, paragraphs } = texts.renewal;
    return { heading, button, paragraphs: paragraphs(boardName, mail.answerDays), url: mail.keepUrl };
  }
  const { heading, button, paragraphs } = texts.manageLink;
  const sentences = paragraphs(boardName, mail.validDays);
  const { existing, manageUrl: url } = mail;
  if (existing === null) return { heading, button, paragraphs: sentences, url };
  return {
    heading: texts.existing.heading,
    button,
    paragraphs: [texts.existing.lead(existing), ...sentences],
    url,
  };
}

/** The way to the searches that somebody has who is asked to confirm a further one; null where there is none. */
export const furtherLink = (mail: Exclude<MailModel, AlertsMail>): string | null =>
  mail.kind === 'manage-link' ? null : mail.manageUrl;

import type { AlertsMail, ConfirmationMail, MailItem, MailModel, MailNews } from '../model.js';
import { MAIL_TEXTS, type MailTexts, type NewsTexts } from '../texts/index.js';

const MOST_TITLE = 80;
const MOST_PREHEADER = 140;

/** A text of at most so many characters, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;

/** The texts in the language of a mail. */
export const textsOf = ({ frame }: Pick<MailModel, 'frame'>): MailTexts => MAIL_TEXTS[frame.language];

/** How many openings the mail speaks of, those left out included. */
export const countOf = ({ groups, more }: AlertsMail): number =>
  groups.reduce((sum, { items }) => sum + items.length, more);

const itemsOf = ({ groups }: AlertsMail): readonly MailItem[] => groups.flatMap(({ items }) => items);

/** The name of the one search of a mail, where its owner gave it one that leaves room for a job. */
function calledBy({ groups }: AlertsMail): string {
  const name = groups.length === 1 ? (groups[0]?.name ?? '') : '';
  return name === '' || name.length > MOST_TITLE / 2 ? '' : `${name}: `;
}

/** The subject says how many there are before a telephone cuts it off, and names the first. */
export function subjectOf(mail: MailModel): string {
  const texts = textsOf(mail);
  switch (mail.kind) {
    case 'confirmation':
      return texts.confirmation.subject(
        mail.frame.boardName,
        mail.search?.query ?? null,
        mail.search?.rhythm ?? null,
      );
    case 'renewal':
      return texts.renewal.subject(mail.frame.boardName);
    case 'manage-link':
      return (mail.existing === null ? texts.manageLink : texts.existing).subject(mail.frame.boardName);
    case 'alerts': {
      const [first] = itemsOf(mail);
      if (first === undefined) throw new Error('An alerts mail has at least one item.');
      const called = calledBy(mail);
      const title = shortened(texts.titleAt(first.title, first.company), MOST_TITLE - called.length);
      return texts.subject(countOf(mail), mail.windowKind, `${called}${title}`);
    }
  }
}

/** What an inbox shows behind the subject: the second opening with its pay; of a single one, its pay and place. */
export function preheaderOf(mail: MailModel): string {
  if (mail.kind !== 'alerts') return actionPhrases(mail).paragraphs[0] ?? '';
  const texts = textsOf(mail);
  const [first, second] = itemsOf(mail);
  const facts = (item: MailItem | undefined, named: readonly string[]): string =>
    [...named, item?.pay ?? '', item?.where ?? ''].filter((part) => part !== '').join(', ');
  const text =
    second === undefined
      ? facts(first, [])
      : texts.thenComes(facts(second, [texts.titleAt(second.title, second.company)]));
  return shortened(text, MOST_PREHEADER);
}

/** The first sentence of an alerts mail. */
export const introductionOf = (mail: AlertsMail): string =>
  textsOf(mail).introduction(countOf(mail), mail.windowKind);

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
export interface ActionPhrases {
  readonly heading: string;
  /** What it is about, each with its name. */
  readonly facts: readonly (readonly [string, string])[];
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly url: string;
}

export function actionPhrases(mail: Exclude<MailModel, AlertsMail>): ActionPhrases {
  if (mail.kind === 'confirmation') return confirmationPhrases(mail);
  const { boardName } = mail.frame;
  const texts = textsOf(mail);
  if (mail.kind === 'renewal') {
    const { heading, button, paragraphs } = texts.renewal;
    return {
      ...{ heading, facts: [], button, url: mail.keepUrl },
      paragraphs: paragraphs(boardName, mail.answerDays),
    };
  }
  const { heading, button, paragraphs } = texts.manageLink;
  const sentences = paragraphs(boardName, mail.validDays);
  const { existing, manageUrl: url } = mail;
  if (existing === null) return { heading, facts: [], button, paragraphs: sentences, url };
  return {
    heading: texts.existing.heading,
    facts: [],
    button,
    paragraphs: [texts.existing.lead(existing), ...sentences],
    url,
  };
}

function confirmationPhrases(mail: ConfirmationMail): ActionPhrases {
  const { confirmation: texts } = textsOf(mail);
  const { search } = mail;
  const query = search?.query ?? null;
  return {
    heading: texts.heading(search?.rhythm ?? null),
    facts: [
      ...(query === null ? [] : [[texts.search, query] as const]),
      ...(search === null ? [] : [[texts.howOften, texts.rhythms[search.rhythm]] as const]),
    ],
    paragraphs: texts.paragraphs(mail.frame.boardName, mail.validHours),
    button: texts.button,
    url: mail.confirmUrl,
  };
}

/** The way to the searches that somebody has who is asked to confirm a further one; null where there is none. */
export const furtherLink = (mail: Exclude<MailModel, AlertsMail>): string | null =>
  mail.kind === 'manage-link' ? null : mail.manageUrl;

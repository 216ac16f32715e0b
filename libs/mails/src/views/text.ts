import type { AlertsMail, MailItem, MailModel, MailNews, MarkedText } from '../model.js';
import type { MailTexts } from '../texts/index.js';
import { actionPhrases, furtherLink, introductionOf, newsPhrases, textsOf } from './phrases.js';
import { reasonText } from './why.js';

const RULE = '-'.repeat(60);

/** Marked words stand between asterisks, as people write them in plain text. */
const snippetText = (parts: readonly MarkedText[]): string =>
  parts.map(({ text, marked }) => (marked ? `*${text}*` : text)).join('');

function itemLines(item: MailItem, texts: MailTexts): string[] {
  return [
    texts.titleAt(item.title, item.company),
    item.url,
    ...(item.sample ? [texts.sample] : []),
    ...(item.where === '' ? [] : [item.where]),
    ...(item.pay === null ? [] : [texts.pay(item.pay)]),
    item.times,
    texts.whyMatched,
    ...item.reasons.map((reason) => `  * ${reason.clause}: ${reasonText(reason, texts.seen)}`),
    ...item.alsoMatches.map((query) => `  * ${texts.alsoMatches} ${query}`),
    ...(item.snippet.length === 0 ? [] : [`  ${snippetText(item.snippet)}`]),
    ...(item.changedSince ? [`  ${texts.changedSince}`] : []),
    texts.wasRight,
    `  ${texts.yes}: ${item.rightUrl}`,
    `  ${texts.no}: ${item.wrongUrl}`,
    `${texts.applied}: ${item.appliedUrl}`,
    `${texts.less}: ${item.lessUrl}`,
    '',
  ];
}

function newsLines(news: readonly MailNews[], texts: MailTexts): string[] {
  if (news.length === 0) return [];
  return [
    RULE,
    texts.news.heading,
    '',
    ...news.flatMap((one) => {
      const { spelled, alone } = newsPhrases(one, texts.news);
      return [
        `${texts.yourSearch} ${one.query}`,
        ...(spelled === null ? [] : [spelled]),
        ...(alone === null ? [] : [alone, `${texts.news.tryWithout}: ${one.withoutUrl}`]),
        `${texts.edit}: ${one.editUrl}`,
        '',
      ];
    }),
  ];
}

function alertsLines(mail: AlertsMail): string[] {
  const texts = textsOf(mail);
  return [
    introductionOf(mail),
    '',
    ...mail.groups.flatMap(({ query, name, searchUrl, editUrl, snoozeUrl, items }) => [
      RULE,
      `${texts.yourSearch} ${name ?? query}`,
      ...(name === null ? [] : [query]),
      searchUrl,
      `${texts.edit}: ${editUrl}`,
      `${texts.snooze}: ${snoozeUrl}`,
      RULE,
      '',
      ...items.flatMap((item) => itemLines(item, texts)),
    ]),
    ...(mail.more > 0 ? [`${texts.more(mail.more)}:`, mail.manageUrl, ''] : []),
    ...newsLines(mail.news, texts),
    RULE,
    `${texts.changeAll}: ${mail.manageUrl}`,
    `${texts.stopAll}: ${mail.unsubscribeUrl}`,
  ];
}

function actionLines(mail: Exclude<MailModel, AlertsMail>): string[] {
  const { heading, facts, paragraphs, button, url } = actionPhrases(mail);
  const further = furtherLink(mail);
  return [
    heading,
    '',
    ...facts.map(([name, value]) => `${name}: ${value}`),
    ...(facts.length === 0 ? [] : ['']),
    ...paragraphs.flatMap((text) => [text, '']),
    `${button}:`,
    url,
    '',
    ...(further === null ? [] : [`${textsOf(mail).changeAll}: ${further}`, '']),
    RULE,
  ];
}

/** The text part: every title and link of the mail, in the same order as the HTML part. Lines end in \n. */
export function renderText(mail: MailModel): string {
  const { boardName, boardUrl, privacyUrl, postalAddress } = mail.frame;
  const content = mail.kind === 'alerts' ? alertsLines(mail) : actionLines(mail);
  const sender = postalAddress === '' ? [] : [postalAddress];
  const lines = [
    ...content,
    `${boardName}: ${boardUrl}`,
    `${textsOf(mail).privacy}: ${privacyUrl}`,
    ...sender,
    '',
  ];
  return lines.map((line) => line.replace(/[\r\n\u0000]+/g, ' ')).join('\n');
}

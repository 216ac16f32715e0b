import type { AlertsMail, MailItem, MailModel, MarkedText } from '../model.js';
import { ACTIONS, CHANGED_SINCE, actionWording, introductionOf, moreText, reasonText } from './wording.js';

const RULE = '-'.repeat(60);

/** Marked words stand between asterisks, as people write them in plain text. */
const snippetText = (parts: readonly MarkedText[]): string =>
  parts.map(({ text, marked }) => (marked ? `*${text}*` : text)).join('');

function itemLines(item: MailItem): string[] {
  return [
    `${item.title} at ${item.company}`,
    item.url,
    ...(item.where === '' ? [] : [item.where]),
    ...(item.pay === null ? [] : [`Pay: ${item.pay}`]),
    item.times,
    'Why it matched:',
    ...item.reasons.map((reason) => `  * ${reason.clause}: ${reasonText(reason)}`),
    ...item.alsoMatches.map((query) => `  * also matches your search: ${query}`),
    ...(item.snippet.length === 0 ? [] : [`  ${snippetText(item.snippet)}`]),
    ...(item.changedSince ? [`  ${CHANGED_SINCE}`] : []),
    `${ACTIONS.less}: ${item.lessUrl}`,
    `${ACTIONS.mute(item.company)}: ${item.muteUrl}`,
    '',
  ];
}

function alertsLines(mail: AlertsMail): string[] {
  return [
    introductionOf(mail),
    '',
    ...mail.groups.flatMap(({ query, searchUrl, editUrl, snoozeUrl, items }) => [
      RULE,
      `Your search: ${query}`,
      searchUrl,
      `${ACTIONS.edit}: ${editUrl}`,
      `${ACTIONS.snooze}: ${snoozeUrl}`,
      RULE,
      '',
      ...items.flatMap(itemLines),
    ]),
    ...(mail.more > 0 ? [moreText(mail.more), mail.manageUrl, ''] : []),
    RULE,
    `Change, pause or delete your searches: ${mail.manageUrl}`,
    `Stop all alerts: ${mail.unsubscribeUrl}`,
  ];
}

function actionLines(mail: Exclude<MailModel, AlertsMail>): string[] {
  const { heading, paragraphs, button, url } = actionWording(mail);
  return [heading, '', ...paragraphs.flatMap((text) => [text, '']), `${button}:`, url, '', RULE];
}

/** The text part: every title and link of the mail, in the same order as the HTML part. Lines end in \n. */
export function renderText(mail: MailModel): string {
  const { boardName, boardUrl, privacyUrl, postalAddress } = mail.frame;
  const content = mail.kind === 'alerts' ? alertsLines(mail) : actionLines(mail);
  const sender = postalAddress === '' ? [] : [postalAddress];
  const lines = [...content, `${boardName}: ${boardUrl}`, `Privacy: ${privacyUrl}`, ...sender, ''];
  return lines.map((line) => line.replace(/[\r\n\u0000]+/g, ' ')).join('\n');
}

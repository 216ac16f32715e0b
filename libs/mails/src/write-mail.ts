import type { WrittenMail } from '@app/core/delivery';
import { fitMail, type MeasureHtml } from './fit.js';
import type { MailModel } from './model.js';
import { renderText } from './views/text.js';
import { subjectOf, textsOf } from './views/phrases.js';

/** Puts a mail into words, both parts of it, short enough to be shown whole. */
export function writeMail(wanted: MailModel, measure: MeasureHtml): WrittenMail {
  const { mail, html } = fitMail(wanted, measure);
  return {
    category: `${mail.kind}:${mail.kind === 'alerts' ? mail.windowKind : 'request'}`,
    subject: subjectOf(mail),
    text: renderText(mail),
    html,
    list: listOf(mail),
  };
}

/** Mails that people subscribed to name their list; the answers to a request have none. */
function listOf(mail: MailModel): WrittenMail['list'] {
  if (mail.kind !== 'alerts') return null;
  const { unsubscribeUrl, unsubscribeAddress } = mail;
  return { name: textsOf(mail).listName(mail.frame.boardName), unsubscribeUrl, unsubscribeAddress };
}

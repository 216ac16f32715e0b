import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mailbox, MailAddress } from './address.js';
import { signMessage, type DkimKey } from './dkim.js';
import type { MailModel } from './model.js';
import type { OutgoingMail } from './smtp/connection.js';
import { renderHtml } from './views/html.js';
import { renderText } from './views/text.js';
import { subjectOf } from './views/wording.js';

/** Who sends mails, and with which signatures. */
export interface SenderIdentity {
  readonly from: Mailbox;
  readonly dkimKeys: readonly DkimKey[];
}

/** What a message needs beside its content. */
export interface MessageFacts {
  readonly to: MailAddress;
  /** With its angle brackets; the same for every attempt. */
  readonly messageId: string;
  /** When it was tried first. */
  readonly date: Date;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** RFC 2919 and RFC 8058 for mails that people subscribed to; none for the answers to a request. */
function listHeaders(
  mail: MailModel,
  from: Mailbox,
): Record<string, string | { prepared: true; value: string }> {
  if (mail.kind !== 'alerts') return {};
  const domain = domainOf(from.address);
  const mailto = `mailto:${from.address}?subject=unsubscribe`;
  return {
    'List-Id': `${mail.frame.boardName.replace(/[<>"\\\r\n]/g, '')} job alerts <alerts.${domain}>`,
    // Exactly one https URI; a link may not be folded in the middle.
    'List-Unsubscribe': { prepared: true, value: `<${mail.unsubscribeUrl}>, <${mailto}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** Lays a mail out as bytes ready for the mail server. Line breaks in any field become spaces. */
export async function buildMessage(
  mail: MailModel,
  { to, messageId, date }: MessageFacts,
  { from, dkimKeys }: SenderIdentity,
): Promise<OutgoingMail> {
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: '', address: to.address },
    subject: subjectOf(mail).replace(/[\r\n\u0000]+/g, ' '),
    messageId,
    date,
    text: renderText(mail),
    html: renderHtml(mail),
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Feedback-ID': `${mail.kind}:${mail.kind === 'alerts' ? mail.rhythm : 'request'}:techjobboard:${domainOf(from.address)}`,
      ...listHeaders(mail, from),
    },
  });
  const raw = await signMessage(await composer.compile().build(), dkimKeys);
  return { envelope: { from: from.address, to: to.address, smtpUtf8: to.needsSmtpUtf8 }, raw };
}

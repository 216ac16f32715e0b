import { dkimSignatures } from './dkim.js';
import type { SenderIdentity } from './message.js';
import { dateValue, headerBlock, mailboxValue, textValue } from './mime/headers.js';
import { encodeText } from './mime/transfer-encoding.js';
import type { MailAddress } from './address.js';
import type { OutgoingMail } from './smtp/smtp-error.js';

/** A plain mail to the operator. */
export interface Notice {
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  /** With its angle brackets. */
  readonly messageId: string;
  readonly date: Date;
}

/** Lays a notice out as bytes ready for the mail server. */
export async function buildNotice(notice: Notice, { from, dkimKeys }: SenderIdentity): Promise<OutgoingMail> {
  const { to, subject, text, messageId, date } = notice;
  const { encoding, body } = encodeText(text);
  const header = headerBlock([
    { name: 'From', value: mailboxValue(from) },
    { name: 'To', value: to.address },
    { name: 'Subject', value: textValue(subject) },
    { name: 'Date', value: dateValue(date) },
    { name: 'Message-ID', value: messageId },
    { name: 'Auto-Submitted', value: 'auto-generated' },
    { name: 'MIME-Version', value: '1.0' },
    { name: 'Content-Type', value: 'text/plain; charset=utf-8' },
    { name: 'Content-Transfer-Encoding', value: encoding },
  ]);
  const signatures = await dkimSignatures(header, `${body}\r\n`, dkimKeys);
  return {
    envelope: { from: from.address, to: to.address, smtpUtf8: to.needsSmtpUtf8 },
    raw: Buffer.from(`${signatures}${header}\r\n${body}\r\n`, 'utf8'),
  };
}

import { domainOf, type WrittenMail } from '@app/core/delivery';
import type { Mailbox, MailAddress } from './address.js';
import { dkimSignatures, type DkimKey } from './dkim.js';
import { dateValue, mailboxValue, textValue, type HeaderField } from './mime/headers.js';
import { alternativeMessage } from './mime/multipart.js';
import type { OutgoingMail } from './smtp/smtp-error.js';

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
  /** The envelope's sender: reports about this mail go there. */
  readonly returnPath: string;
}

/** Four parts by which large receivers report complaints: what kind of mail, how often, which system, whose. */
const feedbackId = ({ category }: WrittenMail, from: Mailbox): string =>
  `${category}:techjobboard:${domainOf(from.address)}`;

/** RFC 2919 and RFC 8058 for mails that people subscribed to; none for the answers to a request. */
function listFields({ list }: WrittenMail, from: Mailbox): HeaderField[] {
  if (list === null) return [];
  const mailto = `mailto:${list.unsubscribeAddress}?subject=unsubscribe`;
  return [
    {
      name: 'List-Id',
      value: mailboxValue({
        name: list.name,
        address: `alerts.${domainOf(from.address)}`,
      }),
    },
    // Exactly one https URI.
    { name: 'List-Unsubscribe', value: `<${list.unsubscribeUrl}>, <${mailto}>` },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ];
}

/** Lays a mail out as bytes ready for the mail server. Line breaks in any field become spaces. */
export async function buildMessage(
  mail: WrittenMail,
  { to, messageId, date, returnPath }: MessageFacts,
  { from, dkimKeys }: SenderIdentity,
): Promise<OutgoingMail> {
  const fields: HeaderField[] = [
    { name: 'From', value: mailboxValue(from) },
    { name: 'To', value: to.address },
    { name: 'Subject', value: textValue(mail.subject) },
    { name: 'Date', value: dateValue(date) },
    { name: 'Message-ID', value: messageId },
    { name: 'Auto-Submitted', value: 'auto-generated' },
    { name: 'Feedback-ID', value: feedbackId(mail, from) },
    ...listFields(mail, from),
  ];
  const content = { header: fields, text: mail.text, html: mail.html };
  const { header, body } = alternativeMessage(content, messageId);
  const signatures = await dkimSignatures(header, body, dkimKeys);
  return {
    envelope: { from: returnPath, to: to.address, smtpUtf8: to.needsSmtpUtf8 },
    raw: Buffer.from(`${signatures}${header}\r\n${body}`, 'utf8'),
  };
}

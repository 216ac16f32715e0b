import { simpleParser } from 'mailparser';
import type { MailHeader, MailSummary, ReceivedMail } from './mail.js';

/** What SMTP told about a mail, besides its bytes. */
export type Envelope = Pick<MailSummary, 'id' | 'receivedAt' | 'from' | 'to'>;

const unfold = (line: string) => line.replace(/\r?\n[ \t]+/g, ' ');

function toHeader({ line }: { readonly line: string }): MailHeader {
  const flat = unfold(line);
  const colon = flat.indexOf(':');
  return { name: flat.slice(0, colon), value: flat.slice(colon + 1).trim() };
}

/** Takes a mail apart. A mail without a subject gets an empty one. */
export async function parseMail(envelope: Envelope, raw: Buffer): Promise<ReceivedMail> {
  const parsed = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  return {
    ...envelope,
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? null,
    headers: parsed.headerLines.map(toHeader),
    text: parsed.text ?? '',
    html: typeof parsed.html === 'string' ? parsed.html : null,
    raw,
  };
}

/** The part of a mail that the list shows. */
export const summaryOf = ({ id, receivedAt, from, to, subject, messageId }: MailSummary): MailSummary => ({
  id,
  receivedAt,
  from,
  to,
  subject,
  messageId,
});

/** What the list shows of a mail. */
export interface MailSummary {
  /** Sorts by time of arrival; safe in a path. */
  readonly id: string;
  readonly receivedAt: Date;
  /** Envelope sender (MAIL FROM); empty for a bounce. */
  readonly from: string;
  /** Envelope recipients (RCPT TO). */
  readonly to: readonly string[];
  readonly subject: string;
  /** With its angle brackets; null where the mail has none. */
  readonly messageId: string | null;
}

/** One header line of a mail, unfolded but not decoded. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** One mail, taken apart. */
export interface ReceivedMail extends MailSummary {
  /** All header lines in their order. */
  readonly headers: readonly MailHeader[];
  readonly text: string;
  /** Null for a mail without an HTML part. */
  readonly html: string | null;
  /** The bytes between DATA and the final dot. */
  readonly raw: Buffer;
}

/** First value of a header, whatever the case of its name. */
export const headerOf = (mail: ReceivedMail, name: string): string | undefined =>
  mail.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;

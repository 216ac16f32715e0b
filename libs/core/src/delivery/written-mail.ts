/** A mail in words: all that is laid out as bytes, and nothing of how. */
export interface WrittenMail {
  /** What kind of mail it is and how often it comes (`alerts:daily`): large receivers report complaints by it. */
  readonly category: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The list that people leave by unsubscribing; null for the answer to a request. */
  readonly list: {
    readonly name: string;
    readonly unsubscribeUrl: string;
    /** An address that takes a request to unsubscribe by mail. */
    readonly unsubscribeAddress: string;
  } | null;
}

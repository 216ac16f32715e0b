/** A domain that refuses us: nothing is sent there until then. */
export interface MailPause {
  /** The domain. */
  readonly _id: string;
  readonly since: Date;
  readonly until: Date;
  /** Pauses in a row: each is longer than the one before. */
  readonly times: number;
  /** First line of the refusal, without addresses. */
  readonly detail: string;
}

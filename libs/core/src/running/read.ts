export const READ_OUTCOMES = ['read', 'unchanged', 'failed'] as const;
/** How a read of a source ended. */
export type ReadOutcome = (typeof READ_OUTCOMES)[number];

/** What one read of a source found. Reads of one hour that found nothing changed are one record. */
export interface KeptRead {
  /** `<source> <instant>`, `<source> <hour> unchanged` */
  readonly _id: string;
  readonly source: string;
  /** When the (latest) read had ended. */
  readonly at: Date;
  readonly outcome: ReadOutcome;
  /** How many reads it stands for; sizes and times are those of all of them. */
  readonly times: number;
  readonly listed: number;
  readonly new: number;
  readonly changed: number;
  readonly closed: number;
  readonly skipped: number;
  readonly faults: number;
  readonly bytes: number;
  readonly ms: number;
  /** Of a failed one: why, and how the last document began that had come until then. */
  readonly reason: string | null;
  readonly message: string | null;
  readonly beginning: string | null;
}

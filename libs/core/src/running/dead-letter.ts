export const DEAD_LETTER_STAGES = [
  'feed-item',
  'push',
  'file',
  'queue',
  'match',
  'delivery',
  'reading',
] as const;
/** Where on its way something could not be processed. */
export type DeadLetterStage = (typeof DEAD_LETTER_STAGES)[number];

/** Something that could not be processed: kept, counted, shown to operators, never dropped in silence. */
export interface KeptDeadLetter {
  /** Deterministic: the same bad thing seen again counts up. */
  readonly _id: string;
  readonly stage: DeadLetterStage;
  /** From a closed list of the stage: a metric label. */
  readonly reason: string;
  /** A sentence that names the field and what is wrong. */
  readonly message: string;
  /** Source, queue or delivery it came from. */
  readonly origin: string;
  /** The first 4 kB of the thing itself. */
  readonly sample: string;
  readonly count: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

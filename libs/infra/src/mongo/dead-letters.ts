import { createHash } from 'node:crypto';
import type { DeadLetterStage } from '@app/core/running';
import type { Clock } from '@app/core/time';
import type { Database } from './database.js';

const SAMPLE_CHARS = 4_000;

/** Something that could not be processed, and why. */
export interface DeadLetter {
  readonly stage: DeadLetterStage;
  readonly reason: string;
  readonly message: string;
  readonly origin: string;
  /** What makes it the same thing when it is seen again (an external id, a hash); default: the sample. */
  readonly key?: string;
  readonly sample: string;
}

/** Keeps what could not be processed. The same thing seen again counts up and makes no second record. */
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    /** Is told of each that is new. */
    private readonly onNew: (letter: Pick<DeadLetter, 'stage' | 'reason'>) => void = () => undefined,
  ) {}

  async keep(letters: readonly DeadLetter[]): Promise<void> {
    if (letters.length === 0) return;
    const now = this.clock.now();
    const { upsertedIds } = await this.database.deadLetters.bulkWrite(
      letters.map((letter) => ({
        updateOne: {
          filter: { _id: idOf(letter) },
          update: {
            $setOnInsert: { stage: letter.stage, reason: letter.reason, origin: letter.origin, firstAt: now },
            $set: { message: letter.message, sample: letter.sample.slice(0, SAMPLE_CHARS), lastAt: now },
            $inc: { count: 1 },
          },
          upsert: true,
        },
      })),
      { ordered: false },
    );
    letters.forEach((letter, index) => {
      if (index in upsertedIds) this.onNew(letter);
    });
  }
}

function idOf(letter: DeadLetter): string {
  const parts = [letter.stage, letter.reason, letter.origin, letter.key ?? letter.sample];
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22);
}

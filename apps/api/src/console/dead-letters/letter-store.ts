import { Injectable } from '@nestjs/common';
import type { KeptDeadLetter } from '@app/core/running';
import type { TraceEntry } from '@app/core/trace';
import { Database } from '@app/infra/mongo';
import { linesOf, type TraceSubject } from '@app/infra/trace';

const MOST_LINES = 100;

/** One dead letter, and the trace of what it is about. */
@Injectable()
export class LetterStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<KeptDeadLetter | null> {
    return this.database.deadLetters.findById(id).lean<KeptDeadLetter>();
  }

  lines(subject: TraceSubject): Promise<TraceEntry[]> {
    return linesOf(this.database, subject, MOST_LINES);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';

/** Remembers when a job finished last and which hints were given lately. Measures with the clock that only grows. */
@Injectable()
export class WorkLog {
  private finishedAt: number;
  private readonly hints = new Map<string, Map<string, number>>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {
    this.finishedAt = clock.monotonicMs();
  }

  jobFinished(): void {
    this.finishedAt = this.clock.monotonicMs();
  }

  msSinceJob(): number {
    return this.clock.monotonicMs() - this.finishedAt;
  }

  /**
   * Those that a hint should be given for now: seen at the last look too (so the usual hint had its chance), and not
   * hinted within `everyMs`. Call it with all of one kind that is due at each look.
   */
  toHint<Id extends string>(kind: string, due: readonly Id[], everyMs: number): Id[] {
    const now = this.clock.monotonicMs();
    const before = this.hints.get(kind) ?? new Map<string, number>();
    const hintable = (id: string): boolean => now - (before.get(id) ?? now) >= everyMs;
    const wanted = due.filter(hintable);
    this.hints.set(kind, new Map(due.map((id) => [id, hintable(id) ? now : (before.get(id) ?? -Infinity)])));
    return wanted;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { BoardIndex } from '@app/core/board';
import type { Schedule } from '@app/core/domain';
import { parseSyntax } from '@app/core/query';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import type { BoardRecord } from '../board/record.js';
import type { EditOutcome, EditPreview } from './pages/edit-page.js';

const DAY_MS = 86_400_000;

/** Back-tests two wordings of a search beside each other. */
@Injectable()
export class EditPreviews {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Both are canonical texts. */
  of(saved: string, typed: string, schedule: Schedule): EditPreview {
    const now = this.clock.now();
    const [before, after] = [this.backTest(saved, schedule, now), this.backTest(typed, schedule, now)];
    const days = Math.max(1, Math.round((now.getTime() - before.since.getTime()) / DAY_MS));
    return { days, saved: before, typed: after };
  }

  private backTest(text: string, schedule: Schedule, now: Date): EditOutcome & { readonly since: Date } {
    const parsed = parseSyntax(text);
    if (!parsed.ok) throw new Error(`A canonical text cannot be read: ${parsed.errors[0]?.message}`);
    const gatherMs = this.config.INSTANT_GATHER_SECONDS * 1_000;
    return this.board.backTest(parsed.query, { now, schedule, gatherMs, samples: 0 });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Schedule } from '@app/core/domain';
import { parseSyntax } from '@app/core/query';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { BackTests } from '../board/back-tests.js';
import type { EditOutcome, EditPreview } from './pages/edit-page.js';

const DAY_MS = 86_400_000;

/** Back-tests two wordings of a search beside each other. */
@Injectable()
export class EditPreviews {
  constructor(
    private readonly backTests: BackTests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Both are canonical texts. */
  of(saved: string, typed: string, schedule: Schedule): EditPreview {
    const [before, after] = [this.backTest(saved, schedule), this.backTest(typed, schedule)];
    const passed = this.clock.now().getTime() - before.since.getTime();
    const days = Math.max(1, Math.round(passed / DAY_MS));
    return { days, saved: before, typed: after };
  }

  private backTest(text: string, schedule: Schedule): EditOutcome & { readonly since: Date } {
    const parsed = parseSyntax(text);
    if (!parsed.ok) throw new Error(`A canonical text cannot be read: ${parsed.errors[0]?.message}`);
    return this.backTests.of(parsed.query, schedule, 0);
  }
}

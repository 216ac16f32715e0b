import { DRY_RUN_GIVEN_UP_SECONDS, DRY_RUN_SECONDS, mayAskDryRun } from './dry-run.js';

const ASKED = new Date('2026-03-02T09:00:00Z');
const after = (seconds: number): Date => new Date(ASKED.getTime() + seconds * 1_000);

describe('a dry run', () => {
  it.each([
    ['asked', DRY_RUN_SECONDS, false],
    ['asked', DRY_RUN_GIVEN_UP_SECONDS, true],
    ['done', DRY_RUN_SECONDS - 1, false],
    ['done', DRY_RUN_SECONDS, true],
    ['failed', DRY_RUN_SECONDS, true],
  ] as const)('that is %s may be asked for again after %d s: %s', (state, seconds, may) => {
    expect(mayAskDryRun({ state, askedAt: ASKED }, after(seconds))).toBe(may);
  });

  it('may be asked for where there was none', () => {
    expect(mayAskDryRun(null, ASKED)).toBe(true);
  });
});

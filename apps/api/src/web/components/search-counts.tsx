import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';
import type { BackTestView } from '../views/back-test.js';

/** How much a search finds today, and would have sent. */
export interface SearchCounts {
  readonly now: number;
  readonly lastWeek: number;
  readonly backTest: BackTestView;
}

/** The figures of today in one paragraph. */
export function CountsToday({ counts }: { readonly counts: SearchCounts }): VNode {
  const { save } = useTexts();
  return (
    <p>
      {save.matchesNow(counts.now)} {counts.now > 0 && save.lastWeek(counts.lastWeek)}
    </p>
  );
}

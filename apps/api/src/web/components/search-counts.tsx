import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';
import type { BackTestView } from '../views/back-test.js';

/** How much a search finds today, and would have sent. */
export interface SearchCounts {
  readonly now: number;
  readonly lastWeek: number;
  /** The search asks for postings of some age, which an alert does not wait for. */
  readonly asksForOld: boolean;
  readonly backTest: BackTestView;
}

/** The figures of today, and what they do not say of alerts. */
export function CountsToday({ counts }: { readonly counts: SearchCounts }): VNode {
  const { save, filters } = useTexts();
  return (
    <>
      <p>
        {save.matchesNow(counts.now)} {counts.now > 0 && save.lastWeek(counts.lastWeek)}
      </p>
      {counts.asksForOld && <p class="hint">{filters.oldNote}</p>}
    </>
  );
}

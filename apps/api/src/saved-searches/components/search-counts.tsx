import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import type { BackTestView } from '../views/back-test.js';

/** How much a search finds today, and would have sent. */
export interface SearchCounts {
  readonly now: number;
  readonly lastWeek: number;
  /** The search asks for postings of some age, which an alert does not wait for. */
  readonly asksForOld: boolean;
  /** Sentences on what the search means beyond its text. */
  readonly notes: readonly string[];
  readonly backTest: BackTestView;
}

/** What a search stands for beside its text. */
export const SearchNotes = ({ notes }: { readonly notes: readonly string[] }): VNode => (
  <>
    {notes.map((note) => (
      <p key={note} class="hint">
        {note}
      </p>
    ))}
  </>
);

/** The figures of today, and what they do not say of alerts. */
export function CountsToday({ counts }: { readonly counts: SearchCounts }): VNode {
  const { save, filters } = useTexts();
  return (
    <>
      <SearchNotes notes={counts.notes} />
      <p>
        {save.matchesNow(counts.now)} {counts.now > 0 && save.lastWeek(counts.lastWeek)}
      </p>
      {counts.asksForOld && <p class="hint">{filters.oldNote}</p>}
    </>
  );
}

import { PATHS } from '@app/core/contracts';
import type { KeptPosting } from '@app/core/records';
import type { VNode } from 'preact';
import { useTexts } from '../site/page-context.js';
import { MARKS_SCRIPT } from '../site/stylesheet/index.js';
import { markData } from './mark-data.js';

/** Loads what keeps marks of openings in the browser. Without scripts there is nothing to see. */
export function MarksScript(): VNode {
  const { marks, locale } = useTexts();
  return <script src={MARKS_SCRIPT.path} defer data-texts={JSON.stringify({ ...marks, locale })} />;
}

/** Where the buttons to save, hide and note an application stand on a page about one posting. */
export function MarkSlot({
  posting: { _id, clusterId, title, company },
  siblings,
}: {
  readonly posting: Pick<KeptPosting, '_id' | 'clusterId' | 'title' | 'company'>;
  readonly siblings: readonly KeptPosting['_id'][];
}): VNode {
  const data = {
    ...markData({ opening: clusterId, postings: [_id, ...siblings] }),
    'data-title': title,
    'data-company': company.name,
    'data-url': PATHS.posting(_id),
  };
  return (
    <div class="markslot" {...data}>
      <MarksScript />
    </div>
  );
}

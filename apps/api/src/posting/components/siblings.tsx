import type { PostingId } from '@app/core/ids';
import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { useTexts } from '../../site/page-context.js';
import { SampleWord } from '../../site/components/sample-mark.js';

/** Another posting of the same opening. */
export interface Sibling {
  readonly id: PostingId;
  readonly title: string;
  readonly place: string;
  readonly source: string;
  /** It is invented. */
  readonly sample: boolean;
}

export function Siblings({ siblings }: { readonly siblings: readonly Sibling[] }): VNode {
  const { posting } = useTexts();
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">{posting.others}</h2>
      <p class="quiet">{posting.othersLead}</p>
      <ul class="siblings">
        {siblings.map(({ id, title, place, source, sample }) => (
          <li key={id}>
            {sample && <SampleWord />} <a href={PATHS.posting(id)}>{title}</a> {place}{' '}
            <span class="quiet">({source})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { PostingId } from '@app/core/ids';
import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { wrongFactPath, type FactRow } from '../posting-facts.js';

export function Facts(props: { readonly rows: readonly FactRow[]; readonly postingId: PostingId }): VNode {
  const { rows, postingId } = props;
  const { posting } = useTexts();
  return (
    <dl>
      {rows.map(({ label, values, evidence, name }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {values.length === 1 ? values[0] : <FactList values={values} />}
            {evidence !== null && (
              <span class="evidence">
                <span class="hidden">{posting.evidence}: </span>“{evidence}”
              </span>
            )}
            {name !== null && (
              <a class="wrong-fact" href={wrongFactPath(postingId, name)} rel="nofollow">
                {posting.wrongFact}
                <span class="hidden"> {label}</span>
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactList({ values }: { readonly values: readonly string[] }): VNode {
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}

import type { VNode } from 'preact';
import type { QueryError } from '@app/core/query';
import { useTexts } from '../page-context.js';

/** What is wrong with a query text: each error under the text, with the wrong part marked and what to write instead. */
export function QueryErrors(props: {
  readonly text: string;
  readonly errors: readonly QueryError[];
}): VNode | null {
  const { text, errors } = props;
  const { search } = useTexts();
  if (errors.length === 0) return null;
  return (
    <div class="summary" role="alert" id="q-error">
      <h2>{search.errorTitle}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.position}-${error.code}`}>
            <p>
              {error.message} ({search.errorAt(error.position + 1)})
            </p>
            {error.length > 0 && <WrongPart text={text} error={error} />}
            {error.suggestion !== null && (
              <p>
                {search.tryInstead}: <code>{error.suggestion}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WrongPart({ text, error }: { readonly text: string; readonly error: QueryError }): VNode {
  const end = error.position + error.length;
  return (
    <p class="query-text">
      {text.slice(0, error.position)}
      <mark>{text.slice(error.position, end)}</mark>
      {text.slice(end)}
    </p>
  );
}

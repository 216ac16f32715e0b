import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { QueryError } from '@app/search/language';
import { useTexts } from '../page-context.js';
import { mendedText, toldFault } from '../views/query-fault.js';

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
          <Fault key={`${error.position}-${error.code}`} text={text} errors={errors} error={error} />
        ))}
      </ul>
    </div>
  );
}

interface FaultProps {
  readonly text: string;
  readonly error: QueryError;
}

function Fault({ text, errors, error }: FaultProps & { readonly errors: readonly QueryError[] }): VNode {
  const { search, queryFaults } = useTexts();
  const { sentence, advice, rewrite } = toldFault(error, queryFaults);
  const mended = rewrite === null ? null : mendedText(text, errors, error);
  return (
    <li>
      <p>
        {sentence} ({search.errorAt(error.position + 1)})
      </p>
      {error.length > 0 && <WrongPart text={text} error={error} />}
      {advice !== null && <p>{advice}</p>}
      {rewrite !== null && (
        <p>
          {search.tryInstead}:{' '}
          {mended === null ? (
            <code>{rewrite}</code>
          ) : (
            <a href={PATHS.search(mended)} rel="nofollow">
              <code>{rewrite}</code>
            </a>
          )}
        </p>
      )}
    </li>
  );
}

function WrongPart({ text, error }: FaultProps): VNode {
  const end = error.position + error.length;
  return (
    <p class="query-text">
      {text.slice(0, error.position)}
      <mark>{text.slice(error.position, end)}</mark>
      {text.slice(end)}
    </p>
  );
}

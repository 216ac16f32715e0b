import type { VNode } from 'preact';
import type { QueryError } from '@app/core/query';
import { useTexts } from '../page-context.js';
import { toldFault } from '../views/query-fault.js';

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
          <Fault key={`${error.position}-${error.code}`} text={text} error={error} />
        ))}
      </ul>
    </div>
  );
}

interface FaultProps {
  readonly text: string;
  readonly error: QueryError;
}

function Fault({ text, error }: FaultProps): VNode {
  const { search, queryFaults } = useTexts();
  const { sentence, advice, rewrite } = toldFault(error, queryFaults);
  return (
    <li>
      <p>
        {sentence} ({search.errorAt(error.position + 1)})
      </p>
      {error.length > 0 && <WrongPart text={text} error={error} />}
      {advice !== null && <p>{advice}</p>}
      {rewrite !== null && (
        <p>
          {search.tryInstead}: <code>{rewrite}</code>
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

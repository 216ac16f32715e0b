import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';

/** Something wrong with one field of a form. */
export interface FormError {
  /** Id of the field. */
  readonly field: string;
  readonly message: string;
  /** What to write instead, and the search that says so; `href` null where more than that is wrong. */
  readonly mend?: { readonly text: string; readonly href: string | null };
}

/** The message for a field, undefined where it is right. */
export const errorFor = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** The list of everything wrong, at the top of the page, with a link to each field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }): VNode | null {
  const { layout } = useTexts();
  if (errors.length === 0) return null;
  return (
    <div class="summary" role="alert" aria-labelledby="summary-title" tabIndex={-1}>
      <h2 id="summary-title">{layout.errorTitle}</h2>
      <ul>
        {errors.map(({ field, message, mend }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
            {mend !== undefined && <Mend {...mend} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mend({ text, href }: { readonly text: string; readonly href: string | null }): VNode {
  const { search } = useTexts();
  return (
    <p>
      {search.tryInstead}:{' '}
      {href === null ? (
        <code>{text}</code>
      ) : (
        <a href={href} rel="nofollow">
          <code>{text}</code>
        </a>
      )}
    </p>
  );
}

import type { VNode } from 'preact';
import { useTexts } from '../page-context.js';

/** The search box: the query language in one line. */
export function SearchBox({ text, error }: { readonly text: string; readonly error: boolean }): VNode {
  const { search } = useTexts();
  return (
    <form class="searchbox" action="/" method="get" role="search" aria-label={search.label}>
      <label for="q">{search.label}</label>
      <p class="hint" id="q-hint">
        {search.hint}
      </p>
      <div class="searchbox-row">
        <input
          id="q"
          name="q"
          type="search"
          value={text}
          maxLength={2000}
          aria-describedby={error ? 'q-hint q-error' : 'q-hint'}
          aria-invalid={error ? 'true' : undefined}
          autocapitalize="off"
          spellcheck={false}
        />
        <button type="submit">{search.button}</button>
      </div>
    </form>
  );
}

import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { SEARCH_SCRIPT } from '../../site/stylesheet/index.js';

/** The search box: the query language in one line. Where scripts run it completes what is typed. */
export function SearchBox({ text, error }: { readonly text: string; readonly error: boolean }): VNode {
  const { search } = useTexts();
  return (
    <form class="searchbox" action="/" method="get" role="search" aria-label={search.label}>
      <label for="q">{search.label}</label>
      <p class="hint" id="q-hint">
        {search.hint}
      </p>
      <div class="searchbox-row">
        <div class="searchbox-input">
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
            data-suggest={search.suggestions}
            data-recent={search.recent}
            data-forget={search.forget}
          />
        </div>
        <button type="submit">{search.button}</button>
      </div>
      <script src={SEARCH_SCRIPT.path} defer />
    </form>
  );
}

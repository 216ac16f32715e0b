import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { SEARCH_SCRIPT } from '../../site/stylesheet/index.js';
import type { WhatWhere } from '../views/what-where.js';

interface SearchBoxProps {
  readonly asked: WhatWhere;
  /** The whole search as query text. */
  readonly text: string;
  readonly error: boolean;
}

/** What and where. Where scripts run both complete what is typed. The query language is one press away, and is taken in "what" too. */
export function SearchBox({ asked, text, error }: SearchBoxProps): VNode {
  const { search, board } = useTexts();
  return (
    <>
      <form class="searchbox" action="/" method="get" role="search" aria-label={search.label}>
        <div class="searchbox-row">
          <div class="searchbox-input">
            <label for="q">{board.what}</label>
            <input
              id="q"
              name="q"
              type="search"
              value={asked.what}
              placeholder={board.whatHint}
              maxLength={2000}
              aria-describedby={error ? 'q-error' : undefined}
              aria-invalid={error ? 'true' : undefined}
              autocapitalize="off"
              spellcheck={false}
              data-suggest={search.suggestions}
              data-recent={search.recent}
              data-forget={search.forget}
            />
          </div>
          <div class="searchbox-input">
            <label for="where">{board.where}</label>
            <input
              id="where"
              name="where"
              type="search"
              value={asked.where}
              placeholder={board.whereHint}
              maxLength={200}
              spellcheck={false}
              data-suggest={search.suggestions}
              data-fields="city country"
            />
          </div>
          <button type="submit">{search.button}</button>
        </div>
        <input type="hidden" name="around" value={asked.distance} />
        {asked.also !== '' && <input type="hidden" name="also" value={asked.also} />}
        <script src={SEARCH_SCRIPT.path} defer />
      </form>
      <QueryBox text={text} />
    </>
  );
}

/** The search in the query language, for who wants to write it. */
function QueryBox({ text }: { readonly text: string }): VNode {
  const { search, board } = useTexts();
  return (
    <details class="syntax">
      <summary>{board.syntax}</summary>
      <form action="/" method="get">
        <label for="query">{board.syntaxLabel}</label>
        <p class="hint" id="query-hint">
          {search.hint} <a href="/help">{board.syntaxHelp}</a>
        </p>
        <div class="syntax-row">
          <input
            id="query"
            name="q"
            type="search"
            class="query-text"
            value={text}
            maxLength={2000}
            aria-describedby="query-hint"
            autocapitalize="off"
            spellcheck={false}
          />
          <button type="submit" class="secondary">
            {search.button}
          </button>
        </div>
      </form>
    </details>
  );
}

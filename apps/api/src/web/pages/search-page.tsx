import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { QueryError } from '@app/core/query';
import { Filters } from '../components/filters.js';
import type { FormError } from '../components/form-parts.js';
import { Frame } from '../components/layout.js';
import { Result } from '../components/result.js';
import { SearchBox } from '../components/search-box.js';
import { useTexts, type PageContext } from '../page-context.js';
import type { Card } from '../views/card.js';
import type { Condition } from '../views/conditions.js';
import type { FilterForm } from '../views/filter-form.js';

/** The search as it was read. */
export interface SearchState {
  /** As typed. */
  readonly text: string;
  /** What is wrong with the text; empty where it was understood. */
  readonly errors: readonly QueryError[];
  readonly conditions: readonly Condition[];
  readonly form: FilterForm;
  readonly formErrors: readonly FormError[];
}

/** What the search found. */
export interface SearchFound {
  readonly cards: readonly Card[];
  readonly total: number;
  readonly boardSize: number;
  /** Address of the next page, null on the last. */
  readonly nextHref: string | null;
  readonly isFirstPage: boolean;
}

/** The search page: box, form, results. `found` is null where the search could not be understood. */
export function SearchPage({
  page,
  state,
  found,
}: {
  readonly page: PageContext;
  readonly state: SearchState;
  readonly found: SearchFound | null;
}): VNode {
  const { search } = page.texts;
  const hasError = state.errors.length > 0 || state.formErrors.length > 0;
  const isPlain = state.text === '' && !hasError && (found?.isFirstPage ?? true);
  return (
    <Frame
      page={page}
      title={state.text === '' ? search.title : search.titleFor(state.text)}
      description={search.lead}
      {...(isPlain ? { canonical: '/' } : {})}
      hasError={hasError}
    >
      <section class={isPlain ? 'hero' : 'hero small'}>
        <div class="wrap">
          <h1>{search.title}</h1>
          {isPlain && <p class="lead">{search.lead}</p>}
          <SearchBox text={state.text} error={state.errors.length > 0} />
          {isPlain && <Examples />}
          <QueryErrors text={state.text} errors={state.errors} />
        </div>
      </section>
      <div class="wrap columns">
        <details class="panel" open={state.formErrors.length > 0}>
          <summary>
            <h2>{search.filters}</h2>
          </summary>
          <Filters form={state.form} errors={state.formErrors} />
        </details>
        {found !== null && <Results state={state} found={found} />}
      </div>
    </Frame>
  );
}

function Examples(): VNode {
  const { search } = useTexts();
  return (
    <p class="examples">
      {search.examplesLabel}:{' '}
      {search.examples.map((example) => (
        <a key={example} href={PATHS.search(example)}>
          {example}
        </a>
      ))}
    </p>
  );
}

/** Each error under the text it is about, with the wrong part marked. */
function QueryErrors({
  text,
  errors,
}: {
  readonly text: string;
  readonly errors: readonly QueryError[];
}): VNode | null {
  const { search } = useTexts();
  if (errors.length === 0) return null;
  return (
    <div class="summary" role="alert" id="q-error">
      <h2>{search.errorTitle}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.position}>
            <p>
              {error.message} ({search.errorAt(error.position + 1)})
            </p>
            {error.length > 0 && (
              <p class="query-text">
                {text.slice(0, error.position)}
                <mark>{text.slice(error.position, error.position + error.length)}</mark>
                {text.slice(error.position + error.length)}
              </p>
            )}
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

function Results({ state, found }: { readonly state: SearchState; readonly found: SearchFound }): VNode {
  const { search } = useTexts();
  const hasQuery = state.conditions.length > 0;
  return (
    <section class="results" aria-labelledby="results-title">
      <div class="results-head">
        <h2 id="results-title">{hasQuery ? search.countFor(found.total) : search.count(found.total)}</h2>
        {hasQuery && (
          <a class="button" href={`/save?q=${encodeURIComponent(state.text)}`}>
            {search.save}
          </a>
        )}
      </div>
      {hasQuery && <Conditions conditions={state.conditions} />}
      {found.total > 0 && <p class="order">{search.order}</p>}
      {found.total === 0 && <Empty isBoardEmpty={found.boardSize === 0} />}
      {found.cards.length > 0 && (
        <ol class="list">
          {found.cards.map((card) => (
            <Result key={card.id} card={card} />
          ))}
        </ol>
      )}
      <Paging found={found} text={state.text} />
    </section>
  );
}

function Conditions({ conditions }: { readonly conditions: readonly Condition[] }): VNode {
  const { search } = useTexts();
  return (
    <div class="conditions">
      <h3>{search.conditions}</h3>
      <ul>
        {conditions.map(({ text, without }) => (
          <li key={text}>
            <a href={without} aria-label={search.without(text)}>
              <span>{text}</span>
              <span aria-hidden="true" class="cross">
                ×
              </span>
            </a>
          </li>
        ))}
        {conditions.length > 1 && (
          <li>
            <a class="plain" href="/">
              {search.clear}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

function Empty({ isBoardEmpty }: { readonly isBoardEmpty: boolean }): VNode {
  const { search } = useTexts();
  return (
    <div class="empty">
      <h3>{isBoardEmpty ? search.emptyBoard : search.empty}</h3>
      <p>{isBoardEmpty ? search.emptyBoardHelp : search.emptyHelp}</p>
    </div>
  );
}

function Paging({ found, text }: { readonly found: SearchFound; readonly text: string }): VNode | null {
  const { search } = useTexts();
  if (found.nextHref === null && found.isFirstPage) return null;
  return (
    <nav class="paging" aria-label={search.pages}>
      {!found.isFirstPage && <a href={text === '' ? '/' : PATHS.search(text)}>{search.first}</a>}
      {found.nextHref !== null && (
        <a rel="next" class="next" href={found.nextHref}>
          {search.next}
        </a>
      )}
    </nav>
  );
}

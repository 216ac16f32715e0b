import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { QueryError } from '@app/search/language';
import { FacetList } from './components/facets.js';
import { Filters } from './components/filters.js';
import type { FormError } from '../site/components/form-errors.js';
import { Frame } from '../site/components/layout.js';
import { QueryErrors } from '../site/components/query-errors.js';
import { SearchBox } from './components/search-box.js';
import { SearchResults, type SearchFound } from './components/search-results.js';
import { useTexts, type PageContext } from '../site/page-context.js';
import type { Condition } from './views/conditions.js';
import type { FacetGroup } from './views/facet-links.js';
import type { HelpLinks } from './views/help-links.js';
import type { FilterForm } from './views/filter-form.js';

/** The search as it was read. */
export interface SearchState {
  /** As typed. */
  readonly text: string;
  /** What is wrong with the text; empty where it was understood. */
  readonly errors: readonly QueryError[];
  readonly conditions: readonly Condition[];
  readonly help: HelpLinks;
  /** What a distance in the search cannot mean, in a sentence. */
  readonly note: string | null;
  readonly form: FilterForm;
  readonly formErrors: readonly FormError[];
  readonly facets: readonly FacetGroup[];
}

/** The search page: box, results, filters. `found` is null where the search could not be understood. */
export function SearchPage(props: {
  readonly page: PageContext;
  readonly state: SearchState;
  readonly found: SearchFound | null;
}): VNode {
  const { page, state, found } = props;
  const { search } = page.texts;
  const lead = page.onlySamples ? search.leadSamples : search.lead;
  const hasError = state.errors.length > 0 || state.formErrors.length > 0;
  const isPlain = state.text === '' && !hasError && (found?.isFirstPage ?? true);
  return (
    <Frame
      page={page}
      title={state.text === '' ? search.title : search.titleFor(state.text)}
      description={lead}
      {...(isPlain ? { canonical: '/' } : {})}
      hasError={hasError}
      head={
        <link
          rel="alternate"
          type="application/rss+xml"
          href={PATHS.boardFeed('posted', 'rss', state.text)}
          title={page.boardName}
        />
      }
    >
      <div class={isPlain ? 'hero' : 'hero small'}>
        <div class="wrap">
          <h1 class={isPlain ? undefined : 'hidden'}>{search.title}</h1>
          {isPlain && <p class="lead">{lead}</p>}
          <SearchBox text={state.text} error={state.errors.length > 0} />
          {isPlain && <Examples />}
          <QueryErrors text={state.text} errors={state.errors} />
        </div>
      </div>
      <div class="wrap columns search">
        {found !== null && <SearchResults {...state} found={found} />}
        <section class="panel" id="filters" aria-labelledby="filters-title">
          <h2 id="filters-title">{search.filters}</h2>
          <FacetList groups={state.facets} />
          <Filters form={state.form} errors={state.formErrors} />
        </section>
      </div>
    </Frame>
  );
}

function Examples(): VNode {
  const { search } = useTexts();
  return (
    <p class="examples">
      <span>{search.examplesLabel}:</span>
      {search.examples.map((example) => (
        <a key={example} href={PATHS.search(example)}>
          {example}
        </a>
      ))}
    </p>
  );
}

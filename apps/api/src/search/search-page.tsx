import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { FilterPanel } from './components/filter-panel.js';
import { FunctionRibbon } from './components/function-facet.js';
import { Frame } from '../site/components/layout.js';
import { QueryErrors } from '../site/components/query-errors.js';
import { SearchBox } from './components/search-box.js';
import { SearchResults, type SearchFound } from './components/search-results.js';
import type { SearchState } from './search-state.js';
import type { PageContext } from '../site/page-context.js';

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
          {isPlain && <p class="lead">{page.onlySamples ? lead : page.texts.board.tagline}</p>}
          <SearchBox asked={state.asked} text={state.text} error={state.errors.length > 0} />
          {isPlain && <FunctionRibbon groups={state.ribbon} />}
          <QueryErrors text={state.text} errors={state.errors} />
        </div>
      </div>
      <div class="wrap columns search">
        {found !== null && <SearchResults {...state} found={found} />}
        <FilterPanel state={state} />
      </div>
    </Frame>
  );
}

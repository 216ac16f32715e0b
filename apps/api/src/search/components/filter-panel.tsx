import type { VNode } from 'preact';
import { useTexts } from '../../site/page-context.js';
import { ErrorSummary } from '../../site/components/form-errors.js';
import type { FacetGroup } from '../views/facet-links.js';
import type { SearchState } from '../search-state.js';
import { Choices } from './choices.js';
import { FacetList } from './facets.js';
import { MoreFilters } from './filters.js';
import { FunctionFacet } from './function-facet.js';
import { PayFilter } from './pay-filter.js';
import { CircleFields } from './place-fields.js';

/** Everything to narrow down by, the most asked for first. On narrow screens it is a sheet that its address opens. */
export function FilterPanel({ state }: { readonly state: SearchState }): VNode {
  const { search, board } = useTexts();
  const { form, formErrors: errors, facets, functions, dates, distances, pay } = state;
  const isWrong = errors.length > 0;
  return (
    <section class={isWrong ? 'panel' : 'panel sheet'} id="filters" aria-labelledby="filters-title">
      <div class="panel-head">
        <h2 id="filters-title">{search.filters}</h2>
        {!isWrong && (
          <a class="sheet-close" href="#results-title">
            {board.close}
          </a>
        )}
      </div>
      <form class="filters" action="/search" method="get" aria-label={search.filters}>
        <ErrorSummary errors={errors} />
        <FunctionFacet groups={functions} />
        <FacetList groups={some(facets, ['city'])} />
        <Choices label={board.distances} links={distances} />
        <CircleFields form={form} errors={errors} />
        <FacetList groups={some(facets, ['workplace'])} />
        <PayFilter form={form} errors={errors} pay={pay} />
        <section>
          <h3>{board.date}</h3>
          <Choices label={board.date} links={dates} />
        </section>
        <FacetList groups={some(facets, ['skill', 'seniority'])} />
        <FacetList groups={some(facets, ['country', 'company', 'type', 'visa', 'department'])} isFolded />
        <MoreFilters form={form} errors={errors} />
        <button type="submit">{search.apply}</button>
      </form>
    </section>
  );
}

const some = (groups: readonly FacetGroup[], fields: readonly string[]): readonly FacetGroup[] =>
  fields.flatMap((field) => groups.filter((group) => group.field === field));

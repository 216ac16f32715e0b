import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { FEWEST, type Insights } from '@app/search/board';
import { printQuery } from '@app/search/query';
import type { Query } from '@app/search/tree';
import { Frame } from '../site/components/layout.js';
import type { PageContext } from '../site/page-context.js';
import { Companies, Workplaces } from './shares.js';
import { Pay } from './pay-facts.js';
import { Skills } from './skill-facts.js';
import { Weeks } from './week-facts.js';

/** Facts about what a search finds: each with the number of openings that it is about. */
export function InsightsPage(props: {
  readonly page: PageContext;
  readonly query: Query | null;
  readonly facts: Insights;
}): VNode {
  const { page, query, facts } = props;
  const { insights, search } = page.texts;
  const text = query === null ? '' : printQuery(query);
  return (
    <Frame page={page} title={query === null ? insights.titleAll : insights.titleFor(text)}>
      <div class="wrap narrow insights">
        <h1>{query === null ? insights.titleAll : insights.title}</h1>
        {query !== null && (
          <div class="query-card">
            <p class="query-text" dir="auto">
              {text}
            </p>
          </div>
        )}
        <p class="lead">{insights.lead(search.count(facts.openings, facts.postings))}</p>
        <p class="hint">{insights.fewest(FEWEST)}</p>
        <Pay facts={facts} />
        <Weeks weeks={facts.weeks} />
        <Workplaces workplaces={facts.workplaces} />
        <Skills skills={facts.skills} />
        <Companies companies={facts.companies} query={query} />
        <p>
          <a href={text === '' ? '/' : PATHS.search(text)}>{insights.back}</a>
        </p>
      </div>
    </Frame>
  );
}

import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import type { Insights } from '@app/search/board';
import { printQuery } from '@app/search/query';
import { companyKey } from '@app/search/fields';
import { allOf, valueClause, type Query } from '@app/search/tree';
import { useTexts } from '../site/page-context.js';
import { valueLabel } from '../texts/facet-values.js';
import { FactSection } from './fact-section.js';
import { ShareTable } from './share-table.js';

/** Where the work is done. */
export function Workplaces({ workplaces: { n, value } }: Pick<Insights, 'workplaces'>): VNode {
  const texts = useTexts();
  const { insights, locale } = texts;
  const values = (value ?? []).map((each) => ({
    key: each.value,
    label: valueLabel('workplace', each.value, texts),
    count: each.count,
  }));
  return (
    <FactSection id="workplaces" title={insights.workplaces} n={n} isShown={value !== null}>
      <ShareTable head={insights.workplace} values={values} of={n} />
      <p class="hint">
        {insights.n(n.toLocaleString(locale))}. {insights.workplacesHow}
      </p>
    </FactSection>
  );
}

/** Who is hiring, each with a link to its part of the search. */
export function Companies(props: Pick<Insights, 'companies'> & { readonly query: Query | null }): VNode {
  const { companies, query } = props;
  const { insights, locale } = useTexts();
  const { n, value } = companies;
  const values = (value?.top ?? []).map((each) => ({
    key: each.value,
    label: <a href={PATHS.search(within(query, each.value))}>{each.value}</a>,
    count: each.count,
  }));
  const more = value?.more ?? 0;
  const count = insights.n(n.toLocaleString(locale));
  return (
    <FactSection id="companies" title={insights.companies} n={n} isShown={value !== null}>
      <ShareTable head={insights.company} values={values} of={n} />
      <p class="hint">{more === 0 ? count : `${count}, ${insights.moreCompanies(more)}`}</p>
    </FactSection>
  );
}

/** The search, of one company. */
function within(query: Query | null, company: string): string {
  const clause = valueClause('company', companyKey(company));
  return printQuery(query === null ? clause : allOf([query, clause]));
}

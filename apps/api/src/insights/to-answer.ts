import { FEWEST, type Insights } from '@app/search/board';
import { printQuery } from '@app/search/query';
import type { Query } from '@app/search/tree';
import type { InsightsAnswer } from './insights-schemas.js';

/** Facts about a search as the API gives them. */
export function toInsightsAnswer(query: Query | null, facts: Insights): InsightsAnswer {
  const { companies, workplaces, skills, statesPay, weeks } = facts;
  return {
    query: query === null ? '' : printQuery(query),
    openings: facts.openings,
    postings: facts.postings,
    fewest: FEWEST,
    statesPay: { n: statesPay.n, openings: statesPay.value },
    pay: { n: facts.pay.n, value: payAnswer(facts.pay.value) },
    weeks: {
      n: weeks.n,
      value: weeks.value?.weeks.map(({ from, openings }) => ({ from: from.toISOString(), openings })) ?? null,
    },
    companies: {
      n: companies.n,
      value: counted(companies.value?.top),
      more: companies.value?.more ?? 0,
    },
    workplaces: { n: workplaces.n, value: counted(workplaces.value ?? undefined) },
    skills: {
      n: skills.n,
      looked: skills.value?.looked ?? 0,
      value: counted(skills.value?.top),
      together:
        skills.value?.pairs.map((pair) => ({
          skills: [...pair.skills],
          openings: pair.count,
          lift: Math.round(pair.lift * 100) / 100,
        })) ?? null,
    },
  };
}

const counted = (values?: readonly { readonly value: string; readonly count: number }[]) =>
  values?.map(({ value, count }) => ({ value, openings: count })) ?? null;

function payAnswer(pay: Insights['pay']['value']): InsightsAnswer['pay']['value'] {
  if (pay === null) return null;
  const { figures, band } = pay;
  return {
    currency: figures.currency,
    medianStart: band.start,
    medianReach: band.reach,
    bars: figures.bars.map((openings, bar) => ({
      from: bar * figures.step,
      to: bar === figures.bars.length - 1 ? null : (bar + 1) * figures.step,
      openings,
    })),
  };
}

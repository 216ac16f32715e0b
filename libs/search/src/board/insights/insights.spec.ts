import fc from 'fast-check';
import { asId } from '@app/core/ids';
import type { PostingView } from '@app/core/posting';
import { anyPosting, NOW, postingWith } from '../../match/fixtures/postings.js';
import { anyQuery } from '../../query/fixtures/arbitraries.js';
import { yearlyPay } from '../../match/index.js';
import { Boards, openingsOf } from '../fixtures/boards.js';
import { FEWEST } from './insights.js';

const DAY = 86_400_000;
const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY);

/** A board of these postings, three of every four with an opening of their own. */
function boardOf(views: readonly PostingView[]): Boards {
  const boards = new Boards({ keepHistory: true });
  views.forEach((view, n) => {
    const of = {
      id: asId<PostingView['id']>(`p${n}`),
      clusterId: asId<PostingView['clusterId']>(`c${n % 32}`),
    };
    boards.apply({ kind: 'put', view: { ...view, ...of } });
  });
  return boards;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

describe('facts about what a search finds', () => {
  it('are those of its openings, whatever is searched, and none of fewer than ten', () => {
    const views = fc.array(anyPosting, { minLength: 20, maxLength: 44 });
    fc.assert(
      fc.property(views, fc.option(anyQuery, { freq: 1 }), (all, query) => {
        const boards = boardOf(all);
        const list = boards.matching(query);
        const each = openingsOf(list);
        const facts = boards.index.insights(query, NOW);
        expect([facts.openings, facts.postings]).toEqual([each.length, list.length]);
        for (const { n, value } of [facts.pay, facts.weeks, facts.companies, facts.workplaces, facts.skills])
          expect(value === null).toBe(n < FEWEST);
        const clusters = (has: (view: PostingView) => boolean): number =>
          new Set(list.filter(has).map(({ clusterId }) => clusterId)).size;
        for (const { value, count } of facts.workplaces.value ?? [])
          expect(count).toBe(clusters((view) => view.facts.workplace === value));
        if (facts.statesPay.value !== null)
          expect(facts.statesPay.value).toBe(clusters((view) => view.facts.salary !== null));
        comparePay(facts.pay.value, each);
        compareSkills(facts.skills.value, each);
      }),
      { numRuns: 60 },
    );
  });

  it('count openings by the week in which they came, closed ones too, and not what was there before', () => {
    const boards = new Boards({ keepHistory: true });
    const add = (n: number, days: number, more: Partial<PostingView> = {}) => {
      const id = asId<PostingView['id']>(`p${n}`);
      const clusterId = asId<PostingView['clusterId']>(`c${n}`);
      boards.apply({ kind: 'put', view: postingWith({ id, clusterId, firstSeenAt: ago(days), ...more }) });
    };
    for (let n = 0; n < 12; n += 1) add(n, n < 5 ? 1 : 9);
    add(20, 30);
    add(21, 20, { quiet: 'first-read' });
    add(22, 2, { clusterId: asId('c6') });
    boards.apply({ kind: 'close', id: asId('p0') });
    const { weeks, openings } = boards.index.insights(null, NOW);
    expect(openings).toBe(13);
    expect(weeks.n).toBe(13);
    expect(weeks.value?.weeks.map((week) => week.openings)).toEqual([
      ...[null, null, null, null, null, null, null],
      ...[1, 0, 0, 7, 5],
    ]);
  });
});

type Told = ReturnType<Boards['index']['insights']>;

function comparePay(told: Told['pay']['value'], each: readonly PostingView[]): void {
  if (told === null) return;
  const pays = each.flatMap(({ facts: { salary } }) => (salary === null ? [] : [yearlyPay(salary)]));
  const paid = pays.filter(({ currency }) => currency === told.figures.currency);
  expect(told.figures.counted).toBe(paid.length);
  expect(told.band.reach).toBe(median(paid.map(({ low, top }) => top ?? low ?? NaN)));
  expect(told.band.start).toBe(median(paid.map(({ low, top }) => low ?? top ?? NaN)));
}

function compareSkills(told: Told['skills']['value'], each: readonly PostingView[]): void {
  if (told === null) return;
  const having = (...skills: readonly string[]): number =>
    each.filter(({ facts }) => skills.every((skill) => facts.skills.includes(skill))).length;
  expect(told.naming).toBe(each.filter(({ facts }) => facts.skills.length > 0).length);
  for (const { value, count } of told.top) expect(count).toBe(having(value));
  for (const { skills, count, lift } of told.pairs) {
    expect(count).toBe(having(...skills));
    expect(lift).toBeCloseTo((count * each.length) / (having(skills[0]) * having(skills[1])));
  }
}

import { COMPANIES } from './stock/companies.js';
import { planPeople } from './plan-people.js';
import { PostingPlan } from './plan-postings.js';

const NOW = new Date('2026-06-17T12:00:00Z');
const OPTIONS = { seed: 1, postings: 1_500, days: 60, now: NOW };
const listed = (options = OPTIONS) =>
  new PostingPlan(options).events.filter((event) => event.kind === 'listed');

describe('planned postings', () => {
  const events = listed();
  const firsts = new Map(events.toReversed().map((event) => [event.draft.externalId, event]));

  it('are exactly as many as asked for, and the same for the same seed only', () => {
    expect(firsts.size).toBe(OPTIONS.postings);
    expect(listed()).toEqual(events);
    expect(listed({ ...OPTIONS, seed: 2 })).not.toEqual(events);
  });

  it('are varied: titles, companies, places, texts', () => {
    const drafts = [...firsts.values()].map(({ draft }) => draft);
    expect(new Set(drafts.map(({ title }) => title)).size).toBeGreaterThan(500);
    expect(new Set(drafts.map(({ company }) => company)).size).toBe(COMPANIES.length);
    expect(new Set(drafts.flatMap(({ locations }) => locations ?? [])).size).toBeGreaterThan(90);
    const openings = new Set(drafts.map(({ requisition }) => requisition)).size;
    expect(openings).toBeLessThan(drafts.length);
    expect(new Set(drafts.map(({ html }) => html)).size).toBe(openings);
  });

  it('leave no gap unfilled in their texts', () => {
    expect(events.filter(({ draft }) => /[{}]|undefined|NaN/.test(draft.html ?? ''))).toEqual([]);
  });

  it('begin each sentence with a capital letter or a figure', () => {
    const lower = events.flatMap(({ draft }) => draft.html?.match(/(?:<p>|<li>|[.?!] )\p{Ll}[^<]*/gu) ?? []);
    expect(lower).toEqual([]);
  });

  it('lead nowhere but to domains kept for examples', () => {
    const hosts = events
      .flatMap(({ draft }) => [draft.url, draft.applyUrl ?? draft.url])
      .map((url) => new URL(url).hostname);
    expect(hosts.filter((host) => !/^careers\.[a-z-]+\.example\.com$/.test(host))).toEqual([]);
  });

  it('come within the days, mostly on working days, and each close follows its listing', () => {
    const { events: all } = new PostingPlan(OPTIONS);
    const begin = NOW.getTime() - OPTIONS.days * 86_400_000;
    expect(all.filter(({ at }) => at > NOW || at.getTime() < begin)).toEqual([]);
    const weekend = events.filter(({ at }) => [0, 6].includes(at.getUTCDay())).length;
    expect(weekend / events.length).toBeLessThan(0.08);
    const closed = all.filter((event) => event.kind === 'closed');
    expect(closed.length).toBeGreaterThan(200);
    for (const { externalId, at } of closed) {
      expect(at.getTime()).toBeGreaterThan(firsts.get(externalId)?.at.getTime() ?? Infinity);
    }
  });

  it('can be planned for a single day', () => {
    expect(listed({ ...OPTIONS, postings: 3, days: 1 })).toHaveLength(3);
    const early = { ...OPTIONS, postings: 3, days: 1, now: new Date('2026-06-17T00:30:00Z') };
    expect(listed(early)).toHaveLength(3);
  });
});

describe('planned people', () => {
  const options = { seed: 1, searches: 400, days: 60, now: NOW };
  const people = planPeople(options);

  it('have as many searches as asked for, the same for the same seed, at example domains only', () => {
    expect(people.flatMap(({ searches }) => searches)).toHaveLength(400);
    expect(planPeople(options)).toEqual(people);
    expect(people.filter(({ address }) => !/@example\.(org|com|net)$/.test(address))).toEqual([]);
    expect(new Set(people.map(({ address }) => address)).size).toBe(people.length);
  });

  it('are of every sort that the console and the manage page tell apart', () => {
    const searches = people.flatMap((person) => person.searches);
    expect(new Set(searches.map(({ rhythm }) => rhythm)).size).toBe(4);
    expect(new Set(searches.map(({ query }) => query)).size).toBeGreaterThan(330);
    expect(searches.some(({ confirmedAt }) => confirmedAt === null)).toBe(true);
    expect(searches.some(({ pausedAt }) => pausedAt !== null)).toBe(true);
    expect(people.some(({ unsubscribedAt }) => unsubscribedAt !== null)).toBe(true);
    expect(people.some(({ restraints }) => restraints.snoozes.length > 0)).toBe(true);
    expect(new Set(people.map(({ language }) => language))).toEqual(new Set(['en', 'de']));
  });
});

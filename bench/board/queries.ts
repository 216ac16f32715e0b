import type { PostingView } from '@app/core/posting';
import { parseQuery } from '../../libs/search/src/language/index.js';
import type { Query } from '@app/search/tree';
import { analyse } from '../../libs/search/src/text/index.js';
import { Random } from './random.js';

/** One request of the workload. */
export interface Asked {
  readonly text: string;
  readonly query: Query | null;
  readonly sort: 'newest' | 'best';
}

const STOP = new Set(
  'and or of in the a an to for with at on by from is we us our you your new remote hiring m w d f x'.split(
    ' ',
  ),
);

/** Requests as people might make them of these postings: words and phrases of titles, skills, places, terms of work. */
export function requestsFor(sample: readonly PostingView[], count: number, seed: number): Asked[] {
  const random = new Random(seed);
  const made: Asked[] = [];
  while (made.length < count) {
    const text = textFor(sample, random);
    const sort = random.chance(0.7) ? 'newest' : 'best';
    if (text === '') made.push({ text, query: null, sort: 'newest' });
    else {
      const parsed = parseQuery(text);
      if (parsed.ok) made.push({ text, query: parsed.query, sort });
    }
  }
  return made;
}

function textFor(sample: readonly PostingView[], random: Random): string {
  if (random.chance(0.03)) return '';
  const view = random.pick(sample);
  const parts: string[] = [];
  if (random.chance(0.85)) parts.push(...wordsFor(view, random));
  if (parts.length === 0 || random.chance(0.55)) parts.push(...filtersFor(view, random));
  if (random.chance(0.15)) parts.push(`-${random.pick(['senior', 'intern', 'manager', 'agency', 'php'])}`);
  return parts.join(' ');
}

function wordsFor(view: PostingView, random: Random): string[] {
  const title = analyse(view.title)
    .words()
    .filter((word) => !STOP.has(word) && word.length > 1)
    .slice(0, 6);
  const at = random.below(Math.max(1, title.length - 1));
  const word = title[at] ?? 'engineer';
  const pair = title.slice(at, at + 2).join(' ');
  const kind = random.next();
  if (kind < 0.3) return [word];
  if (kind < 0.5) return pair.split(' ');
  if (kind < 0.65) return [`"${pair}"`];
  if (kind < 0.75) return [`title:"${pair}"`];
  if (kind < 0.8) return [`${word.slice(0, Math.max(3, word.length - 2))}*`];
  if (kind < 0.9) return [`(${word} OR ${random.pick(title.length > 0 ? title : ['developer'])})`];
  return ['"machine learning"', '"full stack"', '"head of engineering"', '"data engineer"']
    .slice(random.below(3), 4)
    .slice(0, 1);
}

function filtersFor({ facts, company }: PostingView, random: Random): string[] {
  const filters: string[] = [];
  const place = facts.places[0];
  const add = (share: number, text: string | null): void => {
    if (text !== null && random.chance(share)) filters.push(text);
  };
  add(0.4, facts.skills[0] === undefined ? null : `skill:${random.pick(facts.skills)}`);
  add(0.4, place?.country == null ? null : `country:${place.country}`);
  add(0.15, place?.city == null ? null : `city:"${place.city}"`);
  add(0.1, 'region:EU');
  add(0.2, facts.workplace === 'unknown' ? null : `workplace:${facts.workplace}`);
  add(0.1, 'remote:US');
  add(0.2, facts.seniority === 'unknown' ? null : `seniority:${facts.seniority},senior`);
  add(0.1, 'type:full-time');
  add(0.1, 'pay:stated');
  add(0.1, 'salary>=100kUSD');
  add(0.1, 'experience<=5');
  add(0.15, 'posted<7d');
  add(0.1, 'firstseen<30d');
  add(0.05, 'visa:yes');
  add(0.05, `company:"${company.name.replaceAll('"', '')}"`);
  return filters;
}

import type { RankWhy } from '@app/search/board';
import { TEXTS } from '../../texts/index.js';
import { whyText } from './rank-why.js';

const why: RankWhy = {
  score: 0,
  standings: [
    { text: 'developer', stands: 'title', fact: null },
    { text: 'berlin', stands: 'other', fact: null },
  ],
  points: 0,
  inARow: 0,
  family: 6,
  words: 0,
  title: 0,
  recency: 1,
  ageDays: 1,
};

describe('why a result has its place', () => {
  it.each<['en' | 'de', string, string]>([
    ['en', 'developer: title · berlin: the job says something else', 'the kind of work you are looking for'],
    ['de', 'developer: Titel · berlin: die Stelle sagt etwas anderes', 'die Art von Arbeit, die Sie suchen'],
  ])('is one line in %s', (language, words, kind) => {
    const texts = TEXTS[language];
    const age = texts.search.why.age(1);
    expect(whyText(why, texts)).toBe(`${words} · ${kind} · ${age}`);
    expect(whyText({ ...why, family: 0 }, texts)).toBe(`${words} · ${age}`);
  });
});

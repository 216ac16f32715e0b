import type { RankWhy } from '@app/core/board';
import type { Texts } from '../texts/index.js';

/** Why a result has its place, as one line: where each word of the search stands, and the posting's age. */
export function whyText({ standings, ageDays }: RankWhy, { search: { why } }: Texts): string {
  const words = standings.map(({ text, stands, fact }) =>
    why.word(text, fact === null ? why.stands[stands] : `${fact.field}:${fact.value}`),
  );
  return [...words, why.age(ageDays)].join(' · ');
}

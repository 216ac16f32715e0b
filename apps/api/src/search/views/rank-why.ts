import type { RankWhy } from '@app/search/board';
import type { Texts } from '../../texts/index.js';

/** Why a result has its place, as one line: where each word of the search stands, whether it is the kind of work that they name, and the posting's age. */
export function whyText({ standings, family, ageDays }: RankWhy, { search: { why } }: Texts): string {
  const words = standings.map(({ text, stands, fact }) =>
    why.word(text, fact === null ? why.stands[stands] : `${fact.field}:${fact.value}`),
  );
  return [...words, ...(family > 0 ? [why.family] : []), why.age(ageDays)].join(' · ');
}

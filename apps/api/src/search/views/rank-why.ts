import type { RankWhy } from '@app/search/board';
import { inWords } from './condition-words.js';
import type { Texts } from '../../texts/index.js';

/** Why a result has its place, as one line: where each word of the search stands, whether it is the kind of work that they name, and the posting's age. */
export function whyText({ standings, family, ageDays }: RankWhy, texts: Texts): string {
  const { why } = texts.search;
  const words = standings.map(({ text, stands, fact }) =>
    why.word(text, fact === null ? why.stands[stands] : inWords(`${fact.field}:"${fact.value}"`, texts)),
  );
  return [...words, ...(family > 0 ? [why.family] : []), why.age(ageDays)].join(' · ');
}

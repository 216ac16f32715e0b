import { KnownPhrases } from './known-phrases.js';
import { docsIn, noBits, setBit } from '../store/sets/bits.js';

const DOCS = 64 * 32;
const setOf = (docs: readonly number[]) => {
  const bits = noBits(DOCS);
  for (const doc of docs) setBit(bits, doc);
  return bits;
};
const unasked = (): never => {
  throw new Error('It was known.');
};

describe('KnownPhrases', () => {
  it.each([0, 1, 63, 64, 500])('gives the documents of a phrase that stands in %i again', (count) => {
    const docs = Array.from({ length: count }, (_, i) => i * 4);
    const phrases = new KnownPhrases(DOCS);
    phrases.of('a', () => setOf(docs));
    expect([...docsIn(phrases.of('a', unasked))]).toEqual(docs);
  });

  it('forgets those that were asked for longest ago once there are too many', () => {
    const phrases = new KnownPhrases(DOCS);
    const everySecond = Array.from({ length: DOCS / 2 }, (_, i) => i * 2);
    phrases.of('first', () => setOf([1]));
    for (let n = 0; n < 255; n += 1) phrases.of(`${n}`, () => setOf(everySecond));
    expect([...docsIn(phrases.of('first', unasked))]).toEqual([1]);
    phrases.of('one more', () => setOf(everySecond));
    expect([...docsIn(phrases.of('first', unasked))]).toEqual([1]);
    expect([...docsIn(phrases.of('0', () => setOf([2])))]).toEqual([2]);
  });
});

import fc from 'fast-check';
import { asId, type PostingId } from '@app/core/ids';
import { NOW, postingWith } from '../../match/fixtures/postings.js';
import { editDistance } from '../../fields/index.js';
import { termOf } from '../../text/index.js';
import { BoardIndex } from '../board-index.js';

/** A board on which each word stands in as many postings as it is given. */
function boardOf(words: Readonly<Record<string, number>>): BoardIndex<null> {
  const board = new BoardIndex<null>();
  let n = 0;
  for (const [word, times] of Object.entries(words)) {
    for (let i = 0; i < times; i += 1, n += 1)
      board.put(postingWith({ id: asId(`p${n}`), clusterId: asId(`c${n}`), title: word }), null, NOW);
  }
  return board;
}

describe('the words nearest to a word', () => {
  const board = boardOf({
    python: 9,
    pythons: 4,
    kubernetes: 6,
    engineer: 20,
    engineers: 5,
    enginer: 3,
    java: 7,
    typo: 1,
  });

  it.each([
    ['pyhton', ['python 9']],
    ['pythn', ['python 9']],
    ['kubernets', ['kubernetes 6']],
    ['kuberentes', ['kubernetes 6']],
    ['enginneer', ['engineer 20', 'enginer 3']],
    ['jaba', ['java 7']],
    ['typp', []],
    ['jav', []],
    ['completely', []],
  ])('%s', (typed, expected) =>
    expect(board.wordsNear(typed, 3, NOW).map(({ word, count }) => `${word} ${count}`)).toEqual(expected),
  );

  it('counts open postings only, and never names the word itself', () => {
    const some = boardOf({ python: 4 });
    some.close(asId<PostingId>('p0'), NOW);
    expect(some.wordsNear('pythom', 3, NOW)).toEqual([{ word: 'python', count: 3 }]);
    expect(some.wordsNear('python', 3, NOW)).toEqual([]);
  });

  it('misses no word within the edits', () => {
    const word = fc.stringMatching(/^[abcdef]{4,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (words, typed) => {
        const near = boardOf(Object.fromEntries(words.map((each) => [each, 3]))).wordsNear(typed, 99, NOW);
        const limit = typed.length <= 7 ? 1 : 2;
        const expected = words.filter((each) => each !== typed && editDistance(typed, each, limit) <= limit);
        expect(near.map(({ word: each }) => termOf(each)).sort()).toEqual(
          [...new Set(expected.map(termOf))].sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

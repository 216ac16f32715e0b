import fc from 'fast-check';
import { hashTerm, tokensFrom } from '../../text/index.js';
import { KeyTable } from './arrays/key-table.js';
import { MatchWordTable } from './features/match-word-table.js';

describe('WordTable', () => {
  it('finds the words it was given and no others, also long ones and through growth', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.stringMatching(/^[ab]{1,30}$/),
    );
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 400, size: 'max' }), (words) => {
        const table = new MatchWordTable();
        const [known, unknown] = [words.filter((_, i) => i % 3 > 0), words.filter((_, i) => i % 3 === 0)];
        known.forEach((each, i) => table.setFeature(table.intern(each), false, i + 1));
        const { hashes, units, offsets } = tokensFrom('', words);
        const found = words.map((_, i) => {
          const from = offsets[i] ?? 0;
          const row = table.find(hashes[i] ?? 0, units, from, (offsets[i + 1] ?? 0) - from, false);
          return row === -1 ? null : table.feature(row, false);
        });
        expect(found).toEqual(words.map((each) => (unknown.includes(each) ? null : known.indexOf(each) + 1)));
        expect(table.size).toBe(known.length);
      }),
      { numRuns: 50 },
    );
  });

  it('tells words with equal hashes apart', () => {
    const table = new MatchWordTable();
    const row = table.intern('engineer');
    const other = Uint16Array.from('engineex', (c) => c.charCodeAt(0));
    expect(table.find(hashTerm('engineer'), other, 0, 8, false)).toBe(-1);
    expect(table.find(hashTerm('engineer'), other, 0, 7, false)).toBe(-1);
    const same = Uint16Array.from('engineer', (c) => c.charCodeAt(0));
    expect(table.find(hashTerm('engineer'), same, 0, 8, false)).toBe(row);
  });
});

describe('KeyTable', () => {
  it('behaves like a map from keys to slots, through removals and a snapshot', () => {
    const step = fc.record({
      key: fc.oneof(fc.nat(300).map(String), fc.string({ maxLength: 4 })),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 900, size: 'max' }), (steps) => {
        const table = new KeyTable();
        const slots = new Map<string, number>();
        for (const { key, remove } of steps) {
          if (remove) {
            expect(table.remove(key)).toBe(slots.get(key) ?? -1);
            slots.delete(key);
          } else {
            slots.set(key, table.intern(key));
          }
        }
        for (const each of [table, KeyTable.from(table.data())]) {
          expect(each.size).toBe(slots.size);
          for (const [key, slot] of slots) expect([each.find(key), each.key(slot)]).toEqual([slot, key]);
          expect(each.find('no such key')).toBe(-1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

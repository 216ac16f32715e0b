import fc from 'fast-check';
import { MOST_ITEMS, parsePush } from './parse-push.js';

const value = (item: unknown) => ({ kind: 'value', value: item });

describe('parsePush', () => {
  it('reads one object, an array, and lines', () => {
    const items = [value({ a: 1 }), value({ a: 2 })];
    expect(parsePush('{"a":1}', false)).toEqual({ ok: true, items: items.slice(0, 1) });
    expect(parsePush('[{"a":1},{"a":2}]', false)).toEqual({ ok: true, items });
    expect(parsePush('{"a":1}\r\n\n{"a":2}\n', true)).toEqual({ ok: true, items });
  });

  it('keeps the other lines when one is broken', () => {
    const parsed = parsePush('{"a":1}\n{broken\n{"a":2}', true);
    expect(parsed.ok && parsed.items.map(({ kind }) => kind)).toEqual(['value', 'unreadable', 'value']);
  });

  it.each([
    ['', false],
    ['', true],
    ['[]', false],
    ['{', false],
    [JSON.stringify(Array.from({ length: MOST_ITEMS + 1 }, () => 0)), false],
  ])('refuses what holds nothing or too much (%#)', (text, isLines) => {
    expect(parsePush(text, isLines).ok).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.boolean(),
        (text, isLines) => typeof parsePush(text, isLines).ok === 'boolean',
      ),
    );
  });
});

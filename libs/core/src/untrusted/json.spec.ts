import fc from 'fast-check';
import { parseJson } from './json.js';

describe('JSON that is not trusted', () => {
  it('is parsed as JSON.parse does, whatever stands in its strings', () => {
    const tricky = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', '}', 'a') });
    const value = fc.oneof(fc.jsonValue({ maxDepth: 5 }), fc.array(tricky), fc.dictionary(tricky, tricky));
    fc.assert(
      fc.property(value, (any) => {
        const text = JSON.stringify(any);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it.each([
    ['lists', '['.repeat(200)],
    ['objects', '{"a":'.repeat(200)],
    ['both after a string with brackets and an escaped quote', `{"a":"\\"[[","b":${'[{"c":'.repeat(60)}`],
  ])('is refused where it nests too deep: %s', (_name, text) => {
    expect(parseJson(text)).toMatchObject({
      ok: false,
      message: expect.stringContaining('deeper') as unknown,
    });
  });

  it('counts no bracket inside a string', () => {
    expect(parseJson(JSON.stringify('['.repeat(500)))).toEqual({ ok: true, value: '['.repeat(500) });
    expect(parseJson('"never ends [[[')).toMatchObject({ ok: false });
  });
});

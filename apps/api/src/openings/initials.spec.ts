import fc from 'fast-check';
import { MARKS } from '../site/stylesheet/marks.js';
import { MARK_COLOURS, companyMark } from './initials.js';

const lettersOf = (name: string): string => companyMark({ name, slug: name }).letters;

describe('the mark of a company', () => {
  it.each([
    ['Stripe', 'S'],
    ['Nimbus Freight', 'NF'],
    ['Quarry & Daughters International Limited', 'QD'],
    ['The Boring Company', 'B'],
    ['Ärzte ohne Grenzen', 'ÄO'],
    ['1Password', '1'],
    ['eBay Inc.', 'E'],
    ['The Company', 'TC'],
    ['شركة', 'ش'],
    ['!!!', '·'],
    ['', '·'],
  ])('%s: %s', (name, letters) => {
    expect(lettersOf(name)).toBe(letters);
  });

  it('is of one or two signs, and its colour one of the stylesheet, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, slug) => {
        const { letters, colour } = companyMark({ name, slug });
        expect(letters).not.toBe('');
        expect(colour).toBeLessThan(MARK_COLOURS);
        expect(companyMark({ name, slug })).toEqual({ letters, colour });
      }),
    );
  });
});

describe('the colours of marks', () => {
  it.each(['light', 'dark'] as const)('have a contrast of 4.5 or more (%s)', (mode) => {
    expect(MARKS).toHaveLength(MARK_COLOURS);
    for (const mark of MARKS) expect(contrast(...mark[mode])).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import fc from 'fast-check';
import { hashText } from './core-text.js';
import { hash32 } from './hash.js';
import { resemblance, shingleSketch, SKETCH_SIZE } from './shingles.js';
import { clusterSketch } from './sketch.js';
import { titleKey } from './title-key.js';
import { languagesAsked, requisitionInText } from './traits.js';

const words = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 400 });
const sketchOf = (list: readonly string[]) => shingleSketch(Uint32Array.from(list, (word) => hash32(word)));

describe('shingle sketches', () => {
  it('are sorted, distinct and bounded, and resemble themselves', () => {
    fc.assert(
      fc.property(words, (list) => {
        const sketch = sketchOf(list);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
        expect(sketch.length).toBeLessThanOrEqual(SKETCH_SIZE);
        expect(resemblance(sketch, sketch)).toBe(list.length === 0 ? 0 : 1);
      }),
    );
  });

  it('compare the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) =>
        expect(resemblance(sketchOf(a), sketchOf(b))).toBe(resemblance(sketchOf(b), sketchOf(a))),
      ),
    );
  });

  it('estimate the share of common shingles', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `w${i}`);
    const estimate = resemblance(sketchOf(long), sketchOf(long.slice(0, 1000)));
    expect(Math.abs(estimate - 0.5)).toBeLessThan(0.1);
  });
});

describe('titleKey', () => {
  it.each([
    ['Account Executive - Berlin', 'Account Executive, Munich (Remote)'],
    ['Backend Engineer (US)', 'Backend Engineer | Canada'],
    ['Designer', 'Designer - Remote'],
  ])('is one for %s and %s', (a, b) => expect(titleKey(a)).toBe(titleKey(b)));

  it.each([
    ['Engineer, Payments', 'Engineer, Risk'],
    ['Engineer II', 'Engineer III'],
  ])('keeps %s and %s apart', (a, b) => expect(titleKey(a)).not.toBe(titleKey(b)));
});

describe('what openings differ in', () => {
  it('reads languages asked for and requisition numbers', () => {
    expect(languagesAsked('Fluent in German and English.\nWe love French food.')).toEqual(['german']);
    expect(requisitionInText('Join us. Req ID: J-635')).toBe('J-635');
    expect(requisitionInText('A job number one would like')).toBeUndefined();
  });

  it('leaves pay, benefits and places out of the words compared', () => {
    const duties = Array.from({ length: 80 }, (_, i) => `duty${i}`).join(' ');
    expect(hashText(`You work in Toronto on ${duties}.\nThe salary is $100,000.`).core).toEqual(
      hashText(`You work in Berlin on ${duties}.\nDental insurance.`).core,
    );
    expect(hashText('Be kind.').all).toEqual(Uint32Array.from(['be', 'kind'], (word) => hash32(word)));
  });

  it('takes a remark for no requisition', () => {
    const view = { title: 'Cook', company: { name: 'A', slug: 'a' }, text: '' };
    expect(clusterSketch({ ...view, requisition: 'See Opening ID' }).requisition).toBeNull();
    expect(clusterSketch({ ...view, requisition: 'R-100917' }).requisition).toBe('r-100917');
  });
});

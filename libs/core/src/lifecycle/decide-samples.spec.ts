import { decideSamples, type SampleSituation } from './decide-samples.js';

const situation = (changes: Partial<SampleSituation>): SampleSituation => ({
  mode: 'auto',
  hasServer: true,
  samplesShown: false,
  storeEmpty: true,
  live: [{ tried: true, answered: false }],
  runningMs: 500,
  ...changes,
});

describe('decideSamples', () => {
  it.each([
    ['no live source answered', {}, 'show'],
    ['there is no live source', { live: [] }, 'show'],
    ['a live source was not tried yet', { live: [{ tried: false, answered: false }] }, 'wait'],
    ['that takes too long', { live: [{ tried: false, answered: false }], runningMs: 10_000 }, 'show'],
    ['a live source answered', { live: [{ tried: true, answered: true }] }, 'leave'],
    ['one answers later', { samplesShown: true, live: [{ tried: true, answered: true }] }, 'hide'],
    ['postings are there', { storeEmpty: false }, 'leave'],
    ['always', { mode: 'always', storeEmpty: false, live: [{ tried: true, answered: true }] }, 'show'],
    ['never', { mode: 'never', samplesShown: true }, 'hide'],
    ['no sample server', { hasServer: false }, 'leave'],
  ] as const)('%s', (_name, changes, decision) => {
    expect(decideSamples(situation(changes as Partial<SampleSituation>))).toBe(decision);
  });
});

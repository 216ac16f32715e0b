import { readApplicants } from './applicants.js';
import { readLocation } from './location.js';

const fromLine = (line: string) =>
  readApplicants(undefined, 'remote', [readLocation(line)], line, '').applicants;
const fromText = (text: string) => readApplicants(undefined, 'remote', [], '', text);
const limited = (countries: string[], regions: string[] = []) => ({ kind: 'limited', countries, regions });

describe('readApplicants', () => {
  it.each([
    ['Remote, Germany', limited(['DE'])],
    ['Berlin; Remote, EU', limited([], ['EU'])],
    ['US/Canada - Remote', limited(['CA', 'US'])],
    ['Remote - Worldwide', { kind: 'anywhere' }],
    ['Remote', { kind: 'unknown' }],
    ['London | Remote', { kind: 'unknown' }],
  ])('reads the line %s', (line, expected) => expect(fromLine(line)).toEqual(expected));

  it.each([
    ['You must be based in Ireland or the UK.', limited(['GB', 'IE'])],
    ['Remote within EMEA, with travel.', limited([], ['EMEA'])],
    ['You must be authorized to work in the United States without sponsorship.', limited(['US'])],
    ['Open to candidates located in Spain, Portugal or Italy.', limited(['ES', 'IT', 'PT'])],
    ['We hire globally and you work from anywhere.', { kind: 'anywhere' }],
    ['Open to candidates in European time zones.', { kind: 'unknown' }],
    ['Our product is used from anywhere in the world.', { kind: 'unknown' }],
    ['If you are based in California, read this notice.', { kind: 'unknown' }],
  ])('reads the text %s', (text, expected) => expect(fromText(text).applicants).toEqual(expected));

  it('lets the structured field win and quotes it', () => {
    expect(readApplicants(['Germany', 'LATAM'], 'remote', [], '', 'Must be based in France.')).toEqual({
      applicants: limited(['DE'], ['LATAM']),
      evidence: 'applicants: Germany, LATAM',
    });
    expect(readApplicants(['Worldwide'], 'remote', [], '', '').applicants).toEqual({ kind: 'anywhere' });
  });

  it('does not take the place of an office for a limit', () => {
    expect(
      readApplicants(undefined, 'onsite', [readLocation('Paris, France')], 'Paris, France', '').applicants,
    ).toEqual({ kind: 'unknown' });
  });
});

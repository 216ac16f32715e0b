import { asksForOld } from './ast.js';
import { parseSyntax } from '../language/parsing/parse.js';

describe('a search for what has grown old', () => {
  it.each([
    ['open>60d', true],
    ['python (posted>30d OR remote:yes)', true],
    ['-firstseen<7d', true],
    ['-(python firstseen<7d)', true],
    ['posted<7d open<60d', false],
    ['-open>60d', false],
    ['python salary<=100k reposted>=1', false],
  ])('%s: %s', (text, wanted) => {
    const parsed = parseSyntax(text);
    expect(parsed.ok && asksForOld(parsed.query)).toBe(wanted);
  });
});

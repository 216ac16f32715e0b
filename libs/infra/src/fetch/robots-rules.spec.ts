import fc from 'fast-check';
import { isAllowedByRobots, readRobots } from './robots-rules.js';

const robots = `
User-agent: *
Disallow: /private
Allow: /private/jobs

User-agent: TechJobBoard
User-agent: Other
Disallow: /*.pdf$
Disallow: /search # nothing there
Crawl-delay: 3
`;

describe('robots.txt', () => {
  const ours = readRobots(robots, 'TechJobBoard');
  const anybody = readRobots(robots, 'Somebody');

  it.each([
    [ours, '/jobs', true],
    [ours, '/private', true],
    [ours, '/search?q=1', false],
    [ours, '/a/b.pdf', false],
    [ours, '/a/b.pdf?x', true],
    [anybody, '/private/x', false],
    [anybody, '/private/jobs/1', true],
    [anybody, '/search', true],
    [readRobots('', 'x'), '/anything', true],
    [readRobots('User-agent: *\nDisallow:', 'x'), '/anything', true],
    [readRobots('User-agent: *\nDisallow: /', 'x'), '/robots.txt', true],
  ])('%j %s: %s', (rules, path, allowed) => expect(isAllowedByRobots(rules, path)).toBe(allowed));

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (text, path) => typeof isAllowedByRobots(readRobots(text, 'x'), path) === 'boolean',
      ),
    );
  });
});

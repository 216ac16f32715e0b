import { NO_FACTS } from '@app/core/posting';
import { toPostingView } from '@app/core/records';
import { aPosting } from '@app/testing';
import { parseSyntax } from '../language/index.js';
import { analysePosting } from './analysed.js';
import { closenessOf } from './closeness.js';
import { explain } from './explain.js';

const posting = aPosting({
  title: 'Senior Rust Engineer',
  text: 'You write Rust, and sometimes Go.',
  facts: { ...NO_FACTS, workplace: 'remote' },
});

function closeness(query: string): number {
  const parsed = parseSyntax(query);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return closenessOf(explain(parsed.query, analysePosting(toPostingView(posting)), new Date(0)));
}

describe('how close a posting comes to a search', () => {
  it('is closer by words of the title than by words of the text', () => {
    expect(closeness('rust')).toBeGreaterThan(closeness('go'));
    expect(closeness('rust go')).toBeLessThan(closeness('rust'));
    expect(closeness('rust')).toBeLessThan(1);
  });

  it('is the same whatever is excluded and whichever alternative does not hold', () => {
    expect(closeness('rust -php')).toBe(closeness('rust'));
    expect(closeness('(rust OR haskell)')).toBe(closeness('rust'));
  });

  it('is in the middle for a search of facts alone', () => {
    expect(closeness('remote:yes')).toBe(0.5);
  });
});

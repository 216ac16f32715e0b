import { parseQuery } from '../language/index.js';
import { SEEN_IN_ENGLISH } from './seen-texts.js';
import { analysePosting } from './analysed.js';
import { explain } from './explain.js';
import { NOW, postingWith } from './fixtures/postings.js';
import { heldClauses } from './held-clauses.js';

const posting = analysePosting(
  postingWith({ title: 'Rust Engineer', facts: { workplace: 'remote', skills: ['rust'] } }),
);

function held(text: string) {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return heldClauses(explain(parsed.query, posting, NOW, SEEN_IN_ENGLISH));
}

describe('the clauses that are kept of a match', () => {
  it('are those that held, each with its field and what the posting says of it', () => {
    expect(held('rust workplace:remote').map(({ text, field }) => [text, field])).toEqual([
      ['rust', 'text'],
      ['workplace:remote', 'workplace'],
    ]);
    expect(held('workplace:remote')[0]?.seen).toContain('remote');
  });

  it('have the side of an OR that held alone, and exclusions with their sign', () => {
    expect(held('title:cobol OR title:rust').map(({ text }) => text)).toEqual(['title:rust']);
    expect(held('rust -cobol').map(({ text }) => text)).toEqual(['rust', '-cobol']);
  });

  it('are few and short', () => {
    const many = Array.from({ length: 12 }, (_, n) => `-${'x'.repeat(60)}${n}`).join(' ');
    expect(held(`rust ${many}`)).toHaveLength(8);
    expect(held(`rust -"${'long '.repeat(35).trim()}"`)[1]?.text.length).toBe(100);
  });
});

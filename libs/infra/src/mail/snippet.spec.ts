import fc from 'fast-check';
import { analysePosting, explain } from '@app/search/match';
import { parseSyntax } from '@app/search/language';
import { toPostingView } from '../postings/index.js';
import { aPosting } from '@app/testing';
import { snippetOf } from './snippet.js';

const now = new Date('2026-03-02T09:00:00Z');

function snippet(query: string, text: string, title = 'Engineer') {
  const parsed = parseSyntax(query);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const posting = aPosting({ title, text });
  return snippetOf(explain(parsed.query, analysePosting(toPostingView(posting)), now), text);
}
const shown = (parts: ReturnType<typeof snippet>): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('the words that matched, as they stand in the posting', () => {
  it('are marked with what stands around them, cut between words', () => {
    const text = `${'Before it. '.repeat(20)}You write Rust and\n some Go daily. ${'After it. '.repeat(30)}`;
    expect(shown(snippet('rust go', text))).toMatch(
      /^… (?:Before it\. |it\. )+You write \[Rust\] and some \[Go\] daily\. (?:After it\. )*After(?: it\.)? …$/,
    );
  });

  it('are none where only the title or a fact matched, or where nothing is looked for', () => {
    expect(snippet('engineer', 'We build rockets.')).toEqual([]);
    expect(snippet('-rust', 'We build rockets.')).toEqual([]);
  });

  it('never lose or add a letter between the ends', () => {
    const words = fc.array(fc.constantFrom('rust', 'go', 'alpha', 'beta', '\n', '  '), { maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const parts = snippet('rust OR go', text);
        const whole = parts
          .map((part) => part.text)
          .join('')
          .replace(/^… | …$/g, '')
          .trim();
        expect(text.replace(/\s+/g, ' ')).toContain(whole);
        for (const part of parts) if (part.marked) expect(part.text).toMatch(/^(rust|go)$/);
      }),
    );
  });
});

import { postingWith } from '../match/fixtures/postings.js';
import { parseQuery } from '../query/index.js';
import { highlightsOf } from './highlights.js';

const TITLE = 'Senior Rust Platform Engineer';

function marked(query: string): readonly string[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const found = highlightsOf(parsed.query, postingWith({ title: TITLE, text: 'We write Rust.' }), 5);
  return found.map(({ part, start, end }) => `${part} ${String(start)}-${String(end)}`);
}

describe('highlightsOf', () => {
  it('marks each word in each part, not those that are excluded', () =>
    expect(marked('rust -engineer')).toEqual(['text 9-13', 'title 7-11']));

  it('drops what stands within a phrase, also after something else was dropped', () =>
    expect(marked('"senior rust platform" rust platform engineer')).toEqual([
      'text 9-13',
      'title 0-20',
      'title 21-29',
    ]));
});

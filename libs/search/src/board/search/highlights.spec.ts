import { parseQuery } from '../../language/index.js';
import { Highlighter } from './highlights.js';

const TITLE = 'Senior Rust Platform Engineer';

function marked(query: string): readonly string[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  const found = new Highlighter(parsed.query, 5).of({ title: TITLE, text: 'We write Rust.' });
  return found.map(({ part, start, end }) => `${part} ${String(start)}-${String(end)}`);
}

describe('Highlighter', () => {
  it('marks each word in each part, not those that are excluded', () =>
    expect(marked('rust -engineer')).toEqual(['text 9-13', 'title 7-11']));

  it('marks beginnings of words and words of the title, each a few times', () => {
    expect(marked('plat* title:rust en* OR we')).toEqual([
      'text 0-2',
      'title 7-11',
      'title 12-20',
      'title 21-29',
    ]);
    const parsed = parseQuery('go');
    const { query } = parsed.ok ? parsed : { query: null };
    expect(query !== null && new Highlighter(query, 2).of({ title: 'Go', text: 'go go go' })).toHaveLength(2);
  });

  it('drops what stands within a phrase, also after something else was dropped', () =>
    expect(marked('"senior rust platform" rust platform engineer')).toEqual([
      'text 9-13',
      'title 0-20',
      'title 21-29',
    ]));
});

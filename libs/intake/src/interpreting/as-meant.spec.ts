import { checkDraft } from '../drafts/check-draft.js';
import { interpret } from './interpret.js';

const NOW = new Date('2026-11-30T00:00:00Z');
const draft = {
  externalId: '1',
  url: 'https://a.example',
  applyUrl: 'HTTPS://A.example/a b',
  title: 'Senior \u202eR&amp;amp;D\u0085&lt;b&gt;Engineer&lt;/b&gt;',
  company: 'Tide\u2066 &amp;amp; Sons\u{e0041}',
  locations: ['<b>Lisbon</b>, Port\u200bugal', '\u202e'],
  html: '&amp;lt;p&amp;gt;Go&amp;#8238; &amp;amp;amp; Rust&amp;lt;/p&amp;gt;',
};

describe('a draft that becomes a posting', () => {
  const checked = checkDraft(draft, NOW);

  it('has its addresses as the parser writes them', () => {
    expect(checked).toMatchObject({
      draft: { url: 'https://a.example/', applyUrl: 'https://a.example/a%20b' },
    });
    for (const url of [
      'https://a.example/\r\nX: y',
      'http:evil',
      'http:\\\\evil.example\\x',
      'https://u@a.example/',
    ]) {
      expect(checkDraft({ ...draft, url }, NOW)).toMatchObject({
        refusal: { field: 'url', reason: 'not-a-web-address' },
      });
    }
  });

  it('has its lines and its description as they were meant', () => {
    if (!checked.ok) throw new Error(checked.refusal.message);
    expect(interpret(checked.draft)).toMatchObject({
      title: 'Senior R&D Engineer',
      company: { name: 'Tide & Sons', slug: 'tide-and-sons' },
      locationText: 'Lisbon, Portugal',
      html: '<p>Go &amp; Rust</p>',
      text: 'Go & Rust',
    });
  });

  it('is refused where a line has nothing that can be seen', () => {
    expect(checkDraft({ ...draft, title: '\u202e\u2066' }, NOW)).toMatchObject({
      refusal: { field: 'title', reason: 'empty' },
    });
  });
});

import { render } from 'preact-render-to-string';
import { Seen } from './timeline.js';

describe('what was seen', () => {
  it.each([
    [
      'delivery ann.daily.2026-03-02, try 1',
      'delivery <a href="/deliveries/ann.daily.2026-03-02">ann.daily.2026-03-02</a>, try 1',
    ],
    [
      'subscriber annannann, posting p1234567 (and 1 more)',
      'subscriber <a href="/people/annannann">annannann</a>, posting <a href="/postings/p1234567">p1234567</a> (and 1 more)',
    ],
    ['search s1234567, <b>', 'search <a href="/searches/s1234567">s1234567</a>, &lt;b>'],
    ['250 2.0.0 Ok', '250 2.0.0 Ok'],
    ['', ''],
  ])('leads from %j to pages', (text, html) => {
    expect(render(<Seen text={text} />)).toBe(html);
  });
});

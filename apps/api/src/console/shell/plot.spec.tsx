import { renderToString } from 'preact-render-to-string';
import { barsOf, heightOf, linesOf, Plot } from './plot.js';

const points = (...values: (number | null)[]) => values.map((value, n) => ({ label: `d${n}`, value }));

describe('a plot', () => {
  it('is as high as its highest value, and stands on 0', () => {
    expect([heightOf(10, 10), heightOf(5, 10), heightOf(0, 10), heightOf(-3, 10), heightOf(7, 0)]).toEqual([
      60, 30, 0, 0, 0,
    ]);
  });

  it('has a bar for each known value, in its place', () => {
    expect(barsOf(points(10, null, 0, 5))).toEqual([
      { x: 1, y: 2, width: 68, height: 60 },
      { x: 141, y: 62, width: 68, height: 0 },
      { x: 211, y: 32, width: 68, height: 30 },
    ]);
  });

  it('shows the smallest count that is one', () => {
    expect(barsOf(points(1, 1_000_000)).map(({ height }) => height)).toEqual([1, 60]);
  });

  it('breaks a line where nothing is known', () => {
    expect(linesOf(points(4, 8, null, 2))).toEqual(['35,32 105,2', '245,47']);
    expect(linesOf(points(null))).toEqual([]);
    expect([linesOf([]), barsOf([])]).toEqual([[], []]);
  });

  it('says the same in a table, and its latest value in words', () => {
    const texts = { table: 'Table', label: 'Day', unknown: 'not known' };
    const html = renderToString(
      Plot({
        id: 'p',
        title: 'Mails <b>',
        points: points(1_234, null),
        shape: 'bars',
        write: (value) => value.toLocaleString('en-GB'),
        texts,
      }),
    );
    expect(html).toContain('Mails &lt;b> <strong>not known</strong>');
    expect(html).toContain('<tr><td>d0</td><td>1,234</td></tr><tr><td>d1</td><td>not known</td></tr>');
    expect(html).not.toContain('style=');
  });
});

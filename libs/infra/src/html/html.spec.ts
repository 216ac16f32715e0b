import fc from 'fast-check';
import { decodeEntities, htmlToText } from './plain-text.js';
import { sanitiseHtml } from './sanitise.js';

describe('sanitiseHtml', () => {
  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['a handler', '<p onclick="x()">a</p>', '<p>a</p>'],
    ['a javascript link', '<a href="javascript:alert(1)">a</a>', '<a rel="nofollow noopener ugc">a</a>'],
    ['an image', '<p>a<img src=x onerror=alert(1)></p>', '<p>a</p>'],
    ['a style', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['a form', '<form action="/x"><input name=a>b</form>', 'b'],
    ['a frame', '<iframe srcdoc="<script>1</script>"></iframe>b', 'b'],
  ])('removes %s', (_name, dirty, clean) => {
    expect(sanitiseHtml(dirty)).toBe(clean);
  });

  it('keeps structure, lowers headings and marks links', () => {
    expect(sanitiseHtml('<h1>A</h1><ul><li><a href="https://b.example/">c</a></li></ul>')).toBe(
      '<h3>A</h3><ul><li><a href="https://b.example/" rel="nofollow noopener ugc">c</a></li></ul>',
    );
  });

  it('changes nothing more when applied again, also where what it removes had kept blocks apart', () => {
    const tags =
      'p div ul li table tr td dl dt h1 b span form section button svg pre br tbody option textarea';
    const piece = fc.oneof(
      fc.constantFrom(...tags.split(' ').flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
      fc.constantFrom('a', '&', '&lt;', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const clean = sanitiseHtml(pieces.join(''));
        expect(sanitiseHtml(clean)).toBe(clean);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never lets a script, handler or frame through, whatever the input', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img ',
        'onerror=',
        '<svg/onload=',
        '"',
        "'",
        '>',
        '<a href="',
      ),
      fc.constantFrom('javascript:', '<!--', '-->', '<![CDATA[', '&lt;script&gt;', '<p>', '\u0000', '</p>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const clean = sanitiseHtml(pieces.join(''));
        expect(clean).not.toMatch(/<\s*(script|img|svg|iframe|style|form|object)/i);
        expect(clean).not.toMatch(/<[^>]*\son\w+\s*=/i);
        expect(sanitiseHtml(clean)).toBe(clean);
      }),
    );
  });
});

describe('htmlToText', () => {
  it('puts blocks on lines of their own and list items behind a dash', () => {
    const html =
      '<h3>Role</h3><p>Build &amp; run<br>things.</p><ul><li>Go</li><li><p>C#</p></li></ul><p>End</p>';
    expect(htmlToText(html)).toBe('Role\n\nBuild & run\nthings.\n\n- Go\n- C#\n\nEnd');
  });

  it('leaves out what a reader does not see', () => {
    expect(htmlToText('<head><title>x</title></head><style>p{}</style><p>a<script>1</script></p>')).toBe('a');
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => typeof htmlToText(any) === 'string'));
  });
});

describe('decodeEntities', () => {
  it('decodes once', () => {
    expect(decodeEntities('&lt;p&gt;a &amp;amp; b&lt;/p&gt; <i> &#39;')).toBe("<p>a &amp; b</p> <i> '");
  });
});

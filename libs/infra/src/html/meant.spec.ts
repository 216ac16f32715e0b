import { meantHtml, meantLine } from './meant.js';

describe('meantLine', () => {
  it.each([
    ['AT&amp;T', 'AT&T'],
    ['R&amp;amp;D Engineer', 'R&D Engineer'],
    ['R&amp;amp;amp;D Engineer', 'R&D Engineer'],
    ['Engineer &#8211; Berlin', 'Engineer – Berlin'],
    ['L&#x27;Or&eacute;al', "L'Oréal"],
    ['&quot;Go&quot; Developer', '"Go" Developer'],
    ['<b>Senior</b> Engineer', 'Senior Engineer'],
    ['<p><strong class="x">Senior</strong> Engineer</p>', 'Senior Engineer'],
    ['&lt;b&gt;Senior&lt;/b&gt; Engineer', 'Senior Engineer'],
    ['&amp;lt;em&amp;gt;Senior&amp;lt;/em&amp;gt; Engineer', 'Senior Engineer'],
    ['Engineer<br/>Berlin', 'Engineer Berlin'],
    ['C++ &lt;T&gt; wizard', 'C++ <T> wizard'],
  ])('reads %s as %s', (line, meant) => expect(meantLine(line)).toBe(meant));

  it.each([
    'R&D Engineer',
    'Engineer, List<T> and Vec<u8>',
    'Vec<i> and Box<b>',
    'Latency a < b && b > c',
    'We <3 Rust',
    'AT&T; Wireless',
    'Smith &copy Sons',
    'Engineer (<p> tags)',
    '<script>alert(1)</script>',
    '<b></b>',
    'Q&A; R&D',
    '<T extends U> specialist',
  ])('leaves %s as it is', (line) => expect(meantLine(line)).toBe(line));

  it('reads a title that was read already as the same title', () => {
    for (const line of ['R&amp;amp;D', '<b>x</b> <y>', '&lt;T&gt;']) {
      expect(meantLine(meantLine(line))).toBe(meantLine(line));
    }
  });
});

describe('meantHtml', () => {
  it.each([
    ['&lt;p&gt;Go &amp;amp; Rust&lt;/p&gt;', '<p>Go &amp; Rust</p>'],
    ['&amp;lt;p&amp;gt;Go&amp;lt;/p&amp;gt;', '<p>Go</p>'],
    ['&amp;amp;lt;ul&amp;amp;gt;Go&amp;amp;lt;/ul&amp;amp;gt;', '<ul>Go</ul>'],
    ['One&lt;br /&gt;Two', 'One<br />Two'],
    ['&lt;div class=&quot;x&quot;&gt;Go&lt;/div&gt;', '<div class="x">Go</div>'],
    ['\n &lt;h3&gt;Role&lt;/h3&gt;', '\n <h3>Role</h3>'],
    ['&lt;p&gt;We write &amp;lt;T&amp;gt;.&lt;/p&gt;', '<p>We write &lt;T&gt;.</p>'],
    ['&lt;LI&gt;Go&lt;/LI&gt;', '<LI>Go</LI>'],
    ['&lt;strong&gt;Role&lt;/strong&gt; Go', '<strong>Role</strong> Go'],
    ['&lt;p&gt;a &amp;lt; b&lt;/p&gt;', '<p>a &lt; b</p>'],
  ])('reads %j as %j', (html, meant) => expect(meantHtml(html)).toBe(meant));

  it.each([
    '<p>Use &lt;p&gt;x&lt;/p&gt; well</p>',
    '<p>AT&amp;amp;T</p>',
    'Knows &lt;T&gt; and &lt;div&gt;',
    'a &lt; b &amp;&amp; b &gt; c',
    'We love the &lt;table&gt; element',
    'Plain words',
    'One<br>&lt;/p&gt; is an end tag',
    'Vec&lt;u8&gt;',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    'R&amp;D',
  ])('leaves %j as it is', (html) => expect(meantHtml(html)).toBe(html));
});

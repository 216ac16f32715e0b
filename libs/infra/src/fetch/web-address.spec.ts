import fc from 'fast-check';
import { readWebAddress } from './web-address.js';

describe('readWebAddress', () => {
  it.each([
    ['line breaks inside', 'https://example.org/\r\nX: y'],
    ['a tab inside', 'https://exam\tple.org/'],
    ['NEL', 'https://example.org/\u0085'],
    ['no slashes', 'http:evil'],
    ['one slash', 'https:/evil.example'],
    ['backslashes for slashes', 'http:\\\\evil.example\\x'],
    ['a backslash in the path', 'https://example.org\\@evil.example/'],
    ['three slashes', 'https:///evil.example'],
    ['a user name', 'https://good.example@evil.example/'],
    ['a password', 'https://a:b@evil.example/'],
    ['another scheme', 'javascript://example.org/%0aalert(1)'],
    ['a relative address', '/jobs/1'],
    ['a host that cannot be', 'https://exa mple.org/'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => expect(readWebAddress(text)).toBeNull());

  it.each([
    [' HTTPS://Example.ORG ', 'https://example.org/'],
    ['https://example.org/a b?q=é', 'https://example.org/a%20b?q=%C3%A9'],
    ['https://example.org/x?path=C:\\y', 'https://example.org/x?path=C:\\y'],
    ['https://bücher.example/\u202ejobs', 'https://xn--bcher-kva.example/%E2%80%AEjobs'],
    ['https://example.org/a"><script>', 'https://example.org/a%22%3E%3Cscript%3E'],
  ])('reads %j as %s', (text, href) => expect(readWebAddress(text)?.href).toBe(href));

  it('gives what it would read again, without anything that ends a line or an attribute', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), (url, tail) => {
        const href = readWebAddress(url + tail)?.href;
        if (href === undefined) return;
        expect(readWebAddress(href)?.href).toBe(href);
        expect(href).not.toMatch(/[\s"<>\p{Cc}]/u);
      }),
    );
  });
});

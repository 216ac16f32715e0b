import { quotableQuery } from './quotable-query.js';

describe('the text of a search in a mail to an address that nobody has confirmed', () => {
  it.each([
    'rust remote:eu',
    'title:"lighthouse engineer" -php salary>=90k',
    'C++ OR C# OR node.js OR asp.net',
    'Größe München 日本語',
    'posted:30d',
  ])('is quoted: %s', (query) => expect(quotableQuery(` ${query} `)).toBe(query));

  it.each([
    ['an address on the web', 'win https://evil.example'],
    ['a host', 'prize at evil.example'],
    ['a mail address', 'ask eve@example'],
    ['a telephone number', 'call +49 (30) 123-4567'],
    ['a sermon', 'one two three four five six seven eight nine ten eleven'],
    ['a long word', 'a'.repeat(81)],
    ['lines', 'rust\nBcc: eve'],
    ['text that turns around', 'rust \u202etsur'],
    ['nothing', ' '],
  ])('is not quoted where it is %s', (_, query) => expect(quotableQuery(query)).toBeNull());
});

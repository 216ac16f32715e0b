import fc from 'fast-check';
import { readOpml } from './read-opml.js';

const opml = (body: string): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`;

describe('an OPML file', () => {
  it('gives its feeds at any depth, each with a name of its own', () => {
    const text = opml(
      '<outline text="Jobs"><outline type="rss" text="Café Jobs!" xmlUrl="https://a.example/rss"/></outline>' +
        '<outline text="Cafe  jobs" xmlUrl="https://b.example/rss"/><outline text="no feed" htmlUrl="https://c.example"/>',
    );
    expect(readOpml(text)).toEqual({
      ok: true,
      entries: [
        { name: 'cafe-jobs', kind: 'feed', url: 'https://a.example/rss', every: '1h' },
        { name: 'cafe-jobs-2', kind: 'feed', url: 'https://b.example/rss', every: '1h' },
      ],
    });
  });

  it.each([
    ['no feeds', opml('<outline text="x"/>'), /lists no feed/],
    ['another document', '<rss version="2.0"><channel/></rss>', /lists no feed/],
    ['a document type', '<!DOCTYPE opml [<!ENTITY a "b">]><opml/>', /document type definition/],
  ])('is refused with words: %s', (_name, text, message) => {
    const reading = readOpml(text);
    expect(reading.ok ? '' : reading.message).toMatch(message);
  });

  it('never makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readOpml(opml(text)).ok === 'boolean'));
  });
});

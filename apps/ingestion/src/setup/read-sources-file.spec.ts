import { readSourceList, readSourcesFile } from './read-sources-file.js';

describe('readSourcesFile', () => {
  it('reads entries with their settings and intervals', () => {
    const text = `
sources:
  - { name: acme, kind: greenhouse, board: acme, every: 10m }
  - { name: tide, kind: page, url: "https://tide.example/job.txt" }
`;
    expect(readSourcesFile(text)).toEqual({
      ok: true,
      entries: [
        { name: 'acme', kind: 'greenhouse', everySeconds: 600, settings: { board: 'acme' } },
        { name: 'tide', kind: 'page', everySeconds: 900, settings: { url: 'https://tide.example/job.txt' } },
      ],
    });
  });

  it('takes an empty list', () => {
    expect(readSourcesFile('sources:\n')).toEqual({ ok: true, entries: [] });
  });

  it.each([
    ['no YAML', 'sources: [', /no YAML/],
    ['no list', 'boards: []', /list called `sources`/],
    [
      'an unknown kind',
      'sources: [{name: a, kind: workdey}]',
      /entry 1 \(a\): kind: there is no kind "workdey"; known are/,
    ],
    ['a missing board', 'sources: [{name: a, kind: lever}]', /entry 1 \(a\): board:/],
    ['an unknown field', 'sources: [{name: a, kind: lever, board: b, bord: c}]', /entry 1 \(a\): .*bord/],
    [
      'a bad interval',
      'sources: [{name: a, kind: lever, board: b, every: soon}]',
      /entry 1 \(a\): every: must be/,
    ],
    ['a page without address', 'sources: [{name: a, kind: page}]', /entry 1 \(a\): url: is required/],
    ['no name', 'sources: [{kind: lever, board: b}]', /entry 1 \(without a name\): name:/],
    [
      'a name twice',
      'sources: [{name: a, kind: lever, board: b}, {name: a, kind: lever, board: c}]',
      /"a" stands twice/,
    ],
  ])('names the entry and the field: %s', (_name, text, fault) => {
    const reading = readSourcesFile(text);
    expect(reading.ok ? 'ok' : reading.faults.join('\n')).toMatch(fault);
  });

  it('gives every entry of a list the same base address', () => {
    const list = { sources: [{ name: 'k', kind: 'page', path: '/pages/k.txt' }] };
    expect(readSourceList(list, { baseUrl: 'http://127.0.0.1:4000' })).toMatchObject({
      ok: true,
      entries: [{ settings: { path: '/pages/k.txt', baseUrl: 'http://127.0.0.1:4000' } }],
    });
  });
});

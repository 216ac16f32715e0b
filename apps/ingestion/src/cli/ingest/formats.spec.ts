import fc from 'fast-check';
import { checkDraft } from '@app/intake';
import { formatOf, rowsOf } from './formats.js';
import { FILE_FORMATS, type FileFormat } from './options.js';
import type { Row } from './row.js';

const now = new Date('2026-03-01T12:00:00Z');

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(format: FileFormat, text: string, size = 7): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(format, inPieces(text, size))) rows.push(row);
  return rows;
}

const good = {
  externalId: 'a',
  url: 'https://tide.example/a',
  title: 'SRE',
  company: 'Tide',
  text: 'On call.',
};

describe('a file of postings', () => {
  it('is NDJSON: a broken line is a row of its own, blank lines are none', async () => {
    const text = `${JSON.stringify(good)}\r\n\n{"externalId": \n${JSON.stringify({ ...good, externalId: 'b' })}`;
    expect(await read('ndjson', text)).toMatchObject([
      { kind: 'draft', where: 'line 1', value: good },
      { kind: 'unreadable', where: 'line 3', text: '{"externalId": ' },
      { kind: 'draft', where: 'line 4', value: { externalId: 'b' } },
    ]);
  });

  it.each([
    ['one posting', good, 1],
    ['a list', [good, good], 2],
    ['a list with a name', { jobs: [good] }, 1],
  ])('is JSON: %s', async (_name, value, count) => {
    const rows = await read('json', JSON.stringify(value));
    expect(rows).toHaveLength(count);
    expect(rows[0]).toMatchObject({ kind: 'draft', where: 'item 1', value: good });
  });

  it('is CSV with quotes, lists and pay', async () => {
    const text =
      '\uFEFFexternalId;url;title;company;locations;salaryMin;salaryCurrency;text;workplace\n' +
      'a;https://tide.example/a;"Engineer; ""Data""";Tide;Oslo|Bergen;"90,000";NOK;"two\nlines";\n';
    const [row] = await read('csv', text);
    expect(row).toEqual({
      kind: 'draft',
      where: 'line 3',
      value: {
        externalId: 'a',
        url: 'https://tide.example/a',
        title: 'Engineer; "Data"',
        company: 'Tide',
        locations: ['Oslo', 'Bergen'],
        salary: { min: 90_000, currency: 'NOK' },
        text: 'two\nlines',
      },
    });
  });

  it('is XML in the form that Indeed takes', async () => {
    const text = `<?xml version="1.0" encoding="utf-8"?><source><publisher>Tide</publisher>
      <job><title><![CDATA[Data & ML Engineer]]></title><date>Fri, 20 Feb 2026 09:00:00 GMT</date>
      <referencenumber>T-1</referencenumber><url>https://tide.example/t-1</url><company>Tide</company>
      <city>Austin</city><state>TX</state><country>US</country><salary>$120,000 - $150,000 per year</salary>
      <jobtype>fulltime</jobtype><remotetype>Hybrid remote</remotetype>
      <description><![CDATA[<p>You keep pipelines.</p>]]></description></job></source>`;
    const [row] = await read('xml', text);
    expect(row).toMatchObject({
      where: 'job 1',
      value: {
        externalId: 'T-1',
        title: 'Data & ML Engineer',
        locations: ['Austin, TX, US'],
        workplace: 'hybrid',
        salary: { summary: '$120,000 - $150,000 per year' },
        html: '<p>You keep pipelines.</p>',
        postedAt: new Date('2026-02-20T09:00:00Z'),
      },
    });
    expect(row?.kind === 'draft' && checkDraft(row.value, now).ok).toBe(true);
  });

  it.each([
    ['csv', 'externalId,ulr\na,b\n', /There is no column "ulr". Known are: externalId, url/],
    ['csv', 'externalId,url\n"a,b\n', /The CSV cannot be read/],
    ['json', '{"a": ', /no JSON/],
    ['xml', '<!DOCTYPE x [<!ENTITY a "b">]><source><job/></source>', /document type definition/],
    ['xml', '<source><job></source>', /The XML cannot be read/],
    ['xml', '<rss><channel/></rss>', /no <job> element/],
    ['xml', `<source>${'<a>'.repeat(30)}`, /nests deeper/],
  ] as const)('is refused as a whole with words: %s %j', async (format, text, message) => {
    await expect(read(format, text)).rejects.toThrow(message);
  });

  it('gives the same rows however it is cut into pieces, and never another error than words for a person', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILE_FORMATS),
        fc.oneof(fc.string(), fc.json(), fc.constant('<source><job><title>x</title></job></source>')),
        fc.integer({ min: 1, max: 9 }),
        async (format, text, size) => {
          const outcome = (pieces: number) => read(format, text, pieces).catch((error: Error) => error.name);
          const cut = await outcome(size);
          expect(cut).toEqual(await outcome(10_000));
          if (typeof cut === 'string') expect(cut).toBe('ServerError');
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['jobs.json', '', 'json'],
    ['jobs.ndjson.gz', '', 'ndjson'],
    ['jobs.jsonl', '', 'ndjson'],
    ['jobs.tsv', '', 'csv'],
    ['jobs.xml', '', 'xml'],
    ['-', '  [{"a":1}]', 'json'],
    ['-', '{"a":1}\n{"a":2}', 'ndjson'],
    ['-', '{\n"a":1}', 'json'],
    ['-', '\uFEFF<source>', 'xml'],
    ['-', 'externalId,url', 'csv'],
  ])('tells its format from its name or its start: %s %j', (name, head, format) => {
    expect(formatOf(name, head)).toBe(format);
  });
});

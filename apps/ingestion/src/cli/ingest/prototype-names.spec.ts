import { ConfigError, loadConfig } from '@app/infra/config';
import { checkDraft } from '@app/intake';
import { PROTOTYPE_NAMES, namedEverywhere } from '@app/testing';
import { readSourcesFile } from '../../setup/read-sources-file.js';
import { KINDS, findKind } from '../../sources/registry.js';
import { feedToPosting } from '../../sources/feed/to-posting.js';
import { findMicrodata } from '../../sources/jsonld/find-microdata.js';
import { formatOf, rowsOf } from './formats.js';
import type { FileFormat } from './options.js';
import type { Row } from './row.js';

const NOW = new Date('2026-03-01T12:00:00Z');

async function rows(format: FileFormat, text: string): Promise<Row[]> {
  const all: Row[] = [];
  const chunks = async function* () {
    yield await Promise.resolve(text);
  };
  for await (const row of rowsOf(format, chunks())) all.push(row);
  return all;
}

const fieldsOf = (name: string) => ({
  externalId: name,
  url: 'https://a.example/1',
  ...namedEverywhere(name),
  text: name,
});

describe.each(PROTOTYPE_NAMES)('%s', (name) => {
  it('is a value like any other in a file of each format', async () => {
    const draft = fieldsOf(name);
    const cells = Object.values(draft).flat();
    const read = [
      ...(await rows('json', JSON.stringify([draft]))),
      ...(await rows('ndjson', JSON.stringify(draft))),
      ...(await rows('csv', `${Object.keys(draft).join(',')}\n${cells.join(',')}\n`)),
    ];
    expect(read).toHaveLength(3);
    for (const row of read) {
      expect(row).toMatchObject({ kind: 'draft', value: draft });
      if (row.kind === 'draft') expect(checkDraft(row.value, NOW)).toMatchObject({ ok: true });
    }
  });

  it('is no field: a column of that name is refused, a key of a posting too, an element is passed over', async () => {
    await expect(rows('csv', `title,${name}\nx,y\n`)).rejects.toThrow('There is no column');
    const [row] = await rows('json', `[{"${name}": 1}]`);
    if (row?.kind === 'draft') expect(checkDraft(row.value, NOW).ok).toBe(false);
    expect(checkDraft({ ...fieldsOf('x'), salary: { [name]: 1 } }, NOW).ok).toBe(false);
    const element = name.replace(/[ .]/g, '');
    const xml = `<source><job><title>T</title><${element}>x</${element}></job></source>`;
    expect(await rows('xml', xml)).toMatchObject([{ kind: 'draft', value: { title: 'T' } }]);
    expect(formatOf(name, name)).toBe('csv');
  });

  it('is a value in a feed and a property in microdata', () => {
    const url = 'https://a.example/feed';
    const keys = ['title', 'link', 'id', 'company', 'employment', 'location', 'language', name];
    const item = Object.fromEntries(keys.map((key) => [key, name]));
    expect(['posting', 'fault']).toContain(feedToPosting(item, { url }).kind);
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="${name}">x</b></div>`;
    const [found] = findMicrodata(html);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(Object.keys(found as object)).toEqual(name.split(' '));
  });

  it('is no kind of source, no setting of one, and no setting of a service', () => {
    expect(findKind(name)).toBeUndefined();
    const file = readSourcesFile(`sources:\n  - {name: a, kind: "${name}", "${name}": 1}\n`);
    expect(file).toMatchObject({ ok: false });
    for (const kind of KINDS)
      expect(typeof kind.open({ board: name, url: name, [name]: 1 }).ok).toBe('boolean');
    const env = Object.fromEntries([
      [name, 'x'],
      ['LOG_LEVEL', name],
      ['FETCH_ALLOW_ORIGINS', name],
    ]);
    expect(() => loadConfig(env)).toThrow(ConfigError);
    expect(loadConfig(Object.fromEntries([[name, 'x']])).PORT).toBeGreaterThan(0);
  });
});

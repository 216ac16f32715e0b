import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Database } from '@app/infra/mongo';
import { testDatabase, testRedisUrl } from '@app/testing';

// The command as a person runs it: the built program, in a process of its own, on real servers.

const posting = (id: number, changes: object = {}) => ({
  externalId: String(id),
  url: `https://tide.example/${id}`,
  title: `Engineer ${id}`,
  company: 'Tide',
  text: 'You keep the lights on.',
  ...changes,
});

describe('techjobboard ingest', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ingest-'));
  const uri = testDatabase('ingest_cli');
  let database: Database;

  beforeAll(async () => {
    database = await Database.connect(uri);
  });
  afterAll(async () => {
    await database.connection.dropDatabase();
    await database.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, content: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, content);
    return file;
  };

  async function run(args: readonly string[], stdin = '') {
    const child = spawn(process.execPath, ['dist/apps/ingestion/src/cli/ingest/main.js', ...args], {
      env: {
        PATH: process.env['PATH'],
        MONGODB_URI: uri,
        REDIS_URL: testRedisUrl(),
        SMTP_URL: 'smtp://127.0.0.1:1',
        DATA_DIR: folder,
      },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
    child.stdin.end(stdin);
    const [code] = (await once(child, 'close')) as [number];
    return { code, ...said };
  }

  it('takes a file, says what became of it, and nothing the second time', async () => {
    const lines = Array.from({ length: 1_200 }, (_, id) => JSON.stringify(posting(id)));
    const file = write('tide.ndjson', lines.join('\n'));
    expect(await run([file, '--source', 'tide'])).toMatchObject({ code: 0, out: '1,200 rows: 1,200 new\n' });
    expect(await run([file, '--source', 'tide'])).toMatchObject({
      code: 0,
      out: '1,200 rows: 1,200 unchanged\n',
    });
    const all = { source: 'tide', state: 'open' } as const;
    expect(await database.postings.countDocuments(all)).toBe(1_200);
    expect(await database.postings.countDocuments({ ...all, quiet: 'imported', unmatched: false })).toBe(
      1_200,
    );
  });

  it('goes on past rows that are wrong, and reports each with its place and field', async () => {
    const file = write('mixed.json', JSON.stringify([posting(1), posting(2, { url: 'nowhere' }), 7]));
    const report = path.join(folder, 'refused.ndjson');
    const { code, out, err } = await run([file, '--report', report]);
    expect([code, out]).toEqual([1, '3 rows: 1 new, 2 refused\n']);
    expect(err).toContain('refused item 2: url: must be an absolute http or https address');
    const rows = fs.readFileSync(report, 'utf8').trim().split('\n');
    expect(rows.map((row) => JSON.parse(row) as unknown)).toMatchObject([
      { where: 'item 2', field: 'url', reason: 'not-a-web-address' },
      { where: 'item 3', reason: 'wrong-type' },
    ]);
  });

  it('alerts only where it is told to, and then not what is dated long ago', async () => {
    // Of a company that no other file names: the same words of the same company would be an opening that is known.
    const own = { company: 'Ebb' };
    const rows = [posting(50, own), posting(51, { ...own, postedAt: '2001-05-01' })];
    const file = write('news.json', JSON.stringify(rows));
    await run([file, '--source', 'news', '--alert']);
    const taken = await database.postings.find({ source: 'news' }).sort({ externalId: 1 }).lean();
    expect(taken.map(({ quiet, unmatched }) => [quiet, unmatched])).toEqual([
      [null, true],
      ['old-claim', false],
    ]);
  });

  it('stores nothing in a dry run', async () => {
    const before = await database.postings.countDocuments();
    const { code, out } = await run(['-', '--dry-run'], `${JSON.stringify(posting(9_999))}\n`);
    expect([code, out]).toEqual([0, 'dry run, nothing stored; 1 row: 1 good\n']);
    expect(await database.postings.countDocuments()).toBe(before);
  });

  it.each([
    [[], 2, 'techjobboard ingest FILE|URL|-'],
    [['a', '--source', 'No Name'], 2, '--source must be'],
    [['a', '--format', 'yaml'], 2, '--format must be one of json, ndjson, csv, xml'],
    [['a', '--dryrun'], 2, '--dryrun'],
    [['missing.json'], 1, 'There is no file missing.json.'],
    [['http://127.0.0.1:9/a.json'], 1, '[blocked-address]'],
  ] as const)('says what is wrong: %j', async (args, code, message) => {
    const result = await run(args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sharedDescribe, sharedPath } from '@app/testing';
import { startSampleServer, type SampleServer } from '../../../apps/launcher/src/samples/sample-server.js';

let server: SampleServer;
let dataDir: string;

async function serve(folder: string): Promise<void> {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-samples-'));
  server = await startSampleServer({ folder, port: 0, dataDir });
}

afterEach(async () => {
  await server.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

const json = async (address: string) => (await fetch(server.url + address)).json();

describe('the server of sample boards', () => {
  beforeEach(() => serve('samples'));

  it('serves every board at the path of the real API', async () => {
    const { sources } = (await json('/sources.json')) as {
      sources: { kind: string; board: string; path: string }[];
    };
    const kinds = new Set(sources.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['ashby', 'greenhouse', 'lever', 'page']);
    const paths: Record<string, (board: string) => string> = {
      greenhouse: (board) => `/v1/boards/${board}/jobs?content=true`,
      lever: (board) => `/v0/postings/${board}?mode=json`,
      ashby: (board) => `/posting-api/job-board/${board}?includeCompensation=true`,
    };
    let postings = 0;
    for (const { kind, board, path: page } of sources) {
      const answer = await fetch(server.url + (paths[kind]?.(board) ?? page));
      expect(answer.status).toBe(200);
      const body = await answer.text();
      const list =
        kind === 'page' ? [body] : ((JSON.parse(body) as { jobs?: unknown[] }).jobs ?? JSON.parse(body));
      postings += list.length;
    }
    expect(postings).toBeGreaterThanOrEqual(36);
  });

  it('answers 304 to a reader that has the board already', async () => {
    const address = `${server.url}/v1/boards/northquay/jobs?content=true`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('hands out a Lever board in pages', async () => {
    const all = (await json('/v0/postings/saltmarsh?mode=json')) as { id: string }[];
    const second = (await json('/v0/postings/saltmarsh?mode=json&skip=1&limit=2')) as { id: string }[];
    expect(second.map(({ id }) => id)).toEqual(all.slice(1, 3).map(({ id }) => id));
  });

  it('says 404 in the form of the real API for an unknown board', async () => {
    expect((await fetch(`${server.url}/v1/boards/nobody/jobs`)).status).toBe(404);
    expect(await json('/v0/postings/nobody')).toEqual({ ok: false, error: 'Document not found' });
  });
});

sharedDescribe('the server of sample boards, over recordings', () => {
  it('serves them where they lie, packed or not, byte for byte', async () => {
    await serve(sharedPath('data'));
    const { jobs } = (await json('/v1/boards/stripe/jobs?content=true')) as { jobs: unknown[] };
    expect(jobs).toHaveLength(547);
    const { sources } = (await json('/sources.json')) as { sources: { name: string }[] };
    expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
    expect(sources.every(({ name }) => /^[a-z0-9][a-z0-9._-]*$/.test(name))).toBe(true);
    const influx = await (await fetch(`${server.url}/posting-api/job-board/Influxdata`)).arrayBuffer();
    const file = fs.readFileSync(sharedPath('data', 'ats', 'ashby_boards', 'Influxdata.json'));
    expect(Buffer.from(influx).equals(file)).toBe(true);
  });
});

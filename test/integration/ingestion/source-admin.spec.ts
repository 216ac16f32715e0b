import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadSecrets, type ServiceConfig } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import type { RunningWorker } from '@app/infra/service';
import { FakeClock, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/ingestion/src/app.js';
import { AdminClient } from '../../../apps/ingestion/src/cli/admin-client.js';
import { sourcesCommand } from '../../../apps/ingestion/src/cli/sources/command.js';
import { notRefused, routesOfNest } from '../cross-site.js';
import { startLocalServer, type LocalServer } from './local-server.js';

const board = {
  jobs: [1, 2].map((id) => ({
    id,
    title: `Engineer ${id}`,
    absolute_url: `https://boards.example/${id}`,
    company_name: 'Tidewater',
    location: { name: 'Lisbon, Portugal' },
    content: `&lt;p&gt;Number ${id}&lt;/p&gt;`,
  })),
};

describe('sources in the store', () => {
  let web: LocalServer;
  let running: RunningWorker;
  let database: Database;
  let config: ServiceConfig;
  let admin: AdminClient;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sources-'));

  beforeAll(async () => {
    web = await startLocalServer((_, response) => response.end(JSON.stringify(board)));
    const file = path.join(folder, 'sources.yaml');
    fs.writeFileSync(
      file,
      'sources: [{name: listed, kind: greenhouse, board: none, baseUrl: "http://127.0.0.1:9"}]',
    );
    config = await testConfig({ SOURCES_FILE: file, FETCH_ALLOW_ORIGINS: web.origin });
    running = await createApp(config, { clock: new FakeClock('2026-03-01T12:00:00Z') });
    database = running.app.get(Database, { strict: false });
    admin = new AdminClient(config);
  });
  afterAll(async () => {
    await database.connection.dropDatabase();
    await running.stop();
    await web.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: string[]) => sourcesCommand(admin, args);
  const open = () => database.postings.countDocuments({ source: 'tide', state: 'open' });
  const add = () => run('add', 'tide', 'kind=greenhouse', 'board=tide', `baseUrl=${web.origin}`, 'every=10m');

  it('are added, read at once, seen with their health, paused, resumed and removed with their postings', async () => {
    expect(await add()).toMatch(/tide +greenhouse +store +new/);
    await until('it was read', async () => (await open()) === 2);
    await until('it is good', async () => /tide +greenhouse +store +good +2/.test(await run('list')));
    expect(await run('pause', 'tide')).toMatch(/tide +greenhouse +store +paused +2/);
    const reads = web.requests.length;
    await database.sources.updateOne({ _id: 'tide' }, { $set: { nextPollAt: new Date(0) } });
    expect(await run('resume', 'tide')).toContain('good');
    await until('it was read again', () => Promise.resolve(web.requests.length > reads));
    expect(await run('remove', 'tide')).toContain('removed');
    expect(await open()).toBe(0);
    await expect(run('read', 'tide')).rejects.toThrow('There is no source called "tide".');
  });

  it('are refused with their field where they are wrong, and never take the name of another list', async () => {
    const put = async (name: string, entry: object) => {
      const response = await fetch(`http://127.0.0.1:${config.INGESTION_PORT}/sources/${name}`, {
        method: 'PUT',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${loadSecrets(config.DATA_DIR).adminToken}`,
        },
        body: JSON.stringify(entry),
      });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: await response.json(),
      };
    };
    expect(await put('acme', { kind: 'lever' })).toMatchObject({
      status: 422,
      type: expect.stringContaining('application/problem+json') as unknown,
      body: { errors: [{ field: 'board' }] },
    });
    expect(await put('listed', { kind: 'lever', board: 'x' })).toMatchObject({
      status: 409,
      body: { detail: '"listed" stands in SOURCES_FILE: change it there.' },
    });
    await expect(run('remove', 'listed')).rejects.toThrow('SOURCES_FILE');
  });

  it('are the feeds of an OPML file', async () => {
    const file = path.join(folder, 'feeds.opml');
    fs.writeFileSync(
      file,
      `<opml version="2.0"><body><outline text="Tide jobs" xmlUrl="${web.origin}/rss"/></body></opml>`,
    );
    expect(await run('import', file)).toBe('tide-jobs  added');
    expect((await admin.all()).find(({ name }) => name === 'tide-jobs')).toMatchObject({
      kind: 'feed',
      origin: 'store',
      everySeconds: 3_600,
    });
  });

  it('are closed to everybody but the operator', async () => {
    const address = `http://127.0.0.1:${config.INGESTION_PORT}/sources`;
    expect((await fetch(address)).status).toBe(401);
    const { operator, metricsPassword } = loadSecrets(config.DATA_DIR);
    const basic = Buffer.from(`${operator.user}:${operator.password}`).toString('base64');
    for (const authorization of [`Basic ${basic}`, `Bearer ${metricsPassword}`, 'Bearer guess']) {
      const { status, headers } = await fetch(address, { headers: { authorization } });
      expect([status, headers.get('content-type'), headers.get('www-authenticate')]).toEqual([
        401,
        'application/problem+json; charset=utf-8',
        null,
      ]);
    }
    const put = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{' };
    expect((await fetch(`${address}/x`, put)).status).toBe(401);
    const { adminToken } = loadSecrets(config.DATA_DIR);
    const headers = { ...put.headers, authorization: `Bearer ${adminToken}` };
    expect((await fetch(`${address}/x`, { ...put, headers })).status).toBe(400);
    for (const [path, allow] of [
      ['/sources', 'GET, HEAD'],
      ['/sources/x', 'DELETE, GET, HEAD, PUT'],
      ['/health/live', 'GET, HEAD'],
    ]) {
      const answer = await fetch(new URL(path ?? '', address), { method: 'PATCH' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    }
  });

  it('do nothing that a page of another site asks for, whatever the credentials: every route', async () => {
    const routes = routesOfNest(running.app);
    expect(routes).toEqual(
      expect.arrayContaining([
        { method: 'PUT', path: '/sources/:name' },
        { method: 'POST', path: '/clusters/join' },
      ]),
    );
    const everything = () => database.sources.find().lean();
    const before = await everything();
    const authorization = `Bearer ${loadSecrets(config.DATA_DIR).adminToken}`;
    const url = `http://127.0.0.1:${config.INGESTION_PORT}`;
    expect(await notRefused(url, routes, { authorization })).toEqual([]);
    expect((await everything()).map(({ paused }) => paused)).toEqual(before.map(({ paused }) => paused));
  });

  it('go on for the operator however often somebody guesses', async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 12; n += 1) {
      const headers = { authorization: `Bearer guess-${n}` };
      const answer = await fetch(`http://127.0.0.1:${config.INGESTION_PORT}/sources`, { headers });
      statuses.add(answer.status);
    }
    expect([...statuses]).toEqual([401, 429]);
    expect(await run('list')).toContain('listed');
  });

  it.each([[[]], [['add']], [['add', 'x', 'kind']], [['drop', 'x']]])(
    'say how they are meant: %j',
    async (args) => {
      await expect(run(...args)).rejects.toThrow('techjobboard sources');
    },
  );
});

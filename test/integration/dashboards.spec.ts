import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { ServiceConfig } from '@app/infra/config';
import { migrate } from '@app/infra/migrations';
import { Database, PushTokens } from '@app/infra/mongo';
import type { RunningService } from '@app/infra/service';
import { systemClock } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { aSavedSearch, aSubscriber, freePort, testConfig, until } from '@app/testing';
import { createApp as createApi } from '../../apps/api/src/app.js';
import { createApp as createIngestion } from '../../apps/ingestion/src/app.js';
import { createApp as createMatcher } from '../../apps/matcher/src/app.js';
import { createApp as createNotifier } from '../../apps/notifier/src/app.js';
import { RULES_FILE, dashboardQueries, programOfPrometheus, prometheusDescribe } from '../docs/prometheus.js';
import { serveFeed, sourcesOf } from './feed.js';

/** A part of a path that no label may have. */
const UNKNOWN = 'never-a-label';

/** A whole board in this process, on which a little has happened. */
async function startBoard(config: ServiceConfig, database: Database, inbox: Inbox) {
  await migrate(database);
  const token = await new PushTokens(database, systemClock).issue('pushed', 'dashboards');
  await database.subscribers.insertMany([aSubscriber({ _id: 'ada' })]);
  await database.savedSearches.insertMany([aSavedSearch({ query: 'zymurgist', subscriberId: 'ada' })]);
  const apps = [createIngestion, createMatcher, createNotifier, createApi];
  const services: RunningService[] = await Promise.all(apps.map((createApp) => createApp(config)));
  const boardUrl = `http://127.0.0.1:${config.PORT}`;
  const push = (body: object) =>
    fetch(`${boardUrl}/api/postings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const posting = { title: 'Zymurgist', company: 'Acme', url: 'https://jobs.example.org/1', text: 'A role.' };
  const pushed = (await (await push({ externalId: 'p1', ...posting })).json()) as { items: { id: string }[] };
  const id = pushed.items[0]?.id ?? '';
  // One that is refused, pages, and addresses that lead nowhere: as strangers ask for them.
  await push({ externalId: 'p2' });
  const asked = ['/', `/postings/${id}`, `/manage/${UNKNOWN}`, `/${UNKNOWN}`, `/postings/${UNKNOWN}`];
  for (const pathname of asked) await (await fetch(boardUrl + pathname)).text();
  await fetch(`http://127.0.0.1:${config.OPS_PORT}/login`).then((response) => response.text());
  await inbox.waitFor((mail) => /zymurgist/i.test(mail.subject + mail.text), 60_000);
  return { services, id };
}

/** A Prometheus that scrapes these services every second. */
async function startPrometheus(config: ServiceConfig): Promise<{ url: string; child: ChildProcess }> {
  const folder = fs.mkdtempSync(path.join(config.DATA_DIR, 'prometheus-'));
  const port = await freePort();
  const targets = [config.OPS_PORT, config.INGESTION_PORT, config.MATCHER_PORT, config.NOTIFIER_PORT];
  const file = path.join(folder, 'prometheus.yml');
  fs.writeFileSync(
    file,
    JSON.stringify({
      global: { scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
      rule_files: [path.resolve(RULES_FILE)],
      scrape_configs: [
        {
          job_name: 'techjobboard',
          basic_auth: {
            username: 'metrics',
            password_file: path.join(config.DATA_DIR, 'secrets', 'metrics-password'),
          },
          static_configs: [{ targets: targets.map((target) => `127.0.0.1:${target}`) }],
        },
      ],
    }),
  );
  const child = spawn(
    programOfPrometheus('prometheus') ?? 'prometheus',
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${path.join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return { url: `http://127.0.0.1:${port}`, child };
}

prometheusDescribe('a Prometheus that scrapes the four services', () => {
  let inbox: Inbox;
  let database: Database;
  let feed: Awaited<ReturnType<typeof serveFeed>>;
  let board: Awaited<ReturnType<typeof startBoard>>;
  let prometheus: Awaited<ReturnType<typeof startPrometheus>>;

  interface Answer {
    readonly status: string;
    readonly error?: string;
    readonly data?: {
      readonly result: readonly { metric: Record<string, string>; value: [number, string] }[];
    };
  }

  async function ask(query: string) {
    const address = `${prometheus.url}/api/v1/query?query=${encodeURIComponent(query)}`;
    const answer = (await (await fetch(address)).json()) as Answer;
    if (answer.data === undefined) throw new Error(`${query}: ${answer.error ?? answer.status}`);
    return answer.data.result;
  }

  beforeAll(async () => {
    inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    feed = await serveFeed(['Plumber', 'Painter'], systemClock.now());
    const config = await testConfig({ SMTP_URL: inbox.smtpUrl, FETCH_ALLOW_ORIGINS: feed.url });
    const SOURCES_FILE = path.join(config.DATA_DIR, 'sources.yaml');
    fs.writeFileSync(SOURCES_FILE, sourcesOf(feed.url));
    database = await Database.connect(config.MONGODB_URI);
    board = await startBoard({ ...config, SOURCES_FILE }, database, inbox);
    await until('the feed was read', () => database.postings.exists({ source: 'sandpiper' }));
    prometheus = await startPrometheus(config);
    await until('each service was scraped four times', async () => {
      try {
        const scraped = await ask('sum_over_time(up[1m])');
        return scraped.length === 4 && scraped.every(({ value }) => Number(value[1]) >= 4);
      } catch {
        return false; // not listening yet
      }
    });
  }, 240_000);

  afterAll(async () => {
    if (prometheus !== undefined) {
      prometheus.child.kill('SIGKILL');
      await once(prometheus.child, 'exit');
    }
    await Promise.all((board?.services ?? []).map((service) => service.stop()));
    feed?.stop();
    await inbox?.stop();
    await database?.connection.dropDatabase();
    await database?.close();
  });

  it.each(dashboardQueries())('has series for the query of %s', async (_where, query) => {
    expect(await ask(query)).not.toEqual([]);
  });

  it('knows requests by the patterns of their routes, and nothing of what was asked for', async () => {
    const found = await ask('count by (listener, route) (techjobboard_http_requests_total)');
    const routes = found.map(({ metric }) => `${metric['listener']} ${metric['route']}`);
    expect(routes).toEqual(
      expect.arrayContaining([
        'board /',
        'board /api/postings',
        'board /postings/:id',
        'board none',
        'console /login',
        'console /metrics',
      ]),
    );
    expect(routes.filter((route) => route.includes(UNKNOWN) || route.includes(board.id))).toEqual([]);
  });

  it('is told of each service its program, and rings nothing', async () => {
    const builds = await ask('techjobboard_build_info * on (service) group_left techjobboard_schema_version');
    expect(builds.map(({ metric }) => metric['service']).sort()).toEqual([
      'api',
      'ingestion',
      'matcher',
      'notifier',
    ]);
    for (const { metric } of builds) expect(metric['node']).toBe(process.versions.node);
    expect(await ask('techjobboard_metrics_unread_total')).toEqual([]);
    // How fast MongoDB answers is a matter of the machine, which may have other work.
    const rings = (await ask('ALERTS')).map(({ metric }) => metric['alertname']);
    expect(rings.filter((name) => name !== 'TechJobBoardMongoSlow')).toEqual([]);
  });

  it('sees what was refused, and the commands to MongoDB', async () => {
    const letters = await ask('sum by (stage) (techjobboard_dead_letters_total)');
    expect(letters).toEqual([
      expect.objectContaining({ metric: { stage: 'push' }, value: [expect.any(Number), '1'] }),
    ]);
    const commands = await ask('techjobboard_mongo_command_seconds_count{service="api",command="find"}');
    expect(Number(commands[0]?.value[1])).toBeGreaterThan(0);
    const pools = await ask('techjobboard_mongo_pool_connections >= techjobboard_mongo_pool_checked_out');
    expect(pools).toHaveLength(4);
  });
});

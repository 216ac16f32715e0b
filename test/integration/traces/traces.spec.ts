import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inChangeOrder } from '@app/infra/coordination';
import { migrate } from '@app/infra/migrations';
import { Database, PushTokens } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { ServiceProcess } from '../../faults/service-process.js';
import { serveFeed, sourcesOf } from '../feed.js';
import { Collector, type ReceivedSpan } from './collector.js';

const ADDRESS = 'ada@reader.example';
const QUERY = 'zymurgist';
const TRACE = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`;

const collector = new Collector();
let inbox: Inbox;
let database: Database;
let boardUrl: string;
let token: string;
let feed: Awaited<ReturnType<typeof serveFeed>>;
let services: ServiceProcess[] = [];

beforeAll(async () => {
  await collector.start();
  feed = await serveFeed(['Zymurgist', 'Plumber'], systemClock.now());
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  const config = await testConfig({
    SMTP_URL: inbox.smtpUrl,
    FETCH_ALLOW_ORIGINS: feed.url,
    INSTANT_GATHER_SECONDS: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-team=jobs%20board',
  });
  const sources = path.join(config.DATA_DIR, 'sources.yaml');
  fs.writeFileSync(sources, sourcesOf(feed.url));
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  token = await new PushTokens(database, systemClock).issue('pushed', 'traces');
  await database.subscribers.insertMany([
    aSubscriber({ _id: 'ada', address: ADDRESS }),
    aSubscriber({ _id: 'grace', address: 'grace@reader.example' }),
  ]);
  await database.savedSearches.insertMany([aSavedSearch({ query: QUERY, subscriberId: 'ada' })]);
  const env = {
    ...Object.fromEntries(
      Object.entries({ ...config, SOURCES_FILE: sources })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]),
    ),
    OTEL_BSP_SCHEDULE_DELAY: '200',
  };
  const ports = {
    ingestion: config.INGESTION_PORT,
    matcher: config.MATCHER_PORT,
    notifier: config.NOTIFIER_PORT,
    api: config.OPS_PORT,
  };
  boardUrl = `http://127.0.0.1:${config.PORT}`;
  services = Object.entries(ports).map(
    ([name, port]) => new ServiceProcess(name, env, `http://127.0.0.1:${port}`),
  );
  await Promise.all(services.map((service) => service.start()));
}, 240_000);

afterAll(async () => {
  await Promise.all(services.map((service) => service.stop()));
  await inbox?.stop();
  feed?.stop();
  await collector.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

/** The names of the spans of one trace, from the first to the last of its walk. */
const namesIn = (traceId: string): string[] =>
  [...new Set(collector.spans.filter((span) => span.traceId === traceId).map(({ name }) => name))].sort();

/** The dialogue of the mail that a trace ends in. */
async function dialogueOf(begins: (span: ReceivedSpan) => boolean): Promise<ReceivedSpan> {
  let found: ReceivedSpan | undefined;
  await until('the trace leads to the mail server', () => {
    const begun = collector.spans.find(begins);
    found = collector.spans.find(
      ({ name, traceId }) => name === 'smtp dialogue' && traceId === begun?.traceId,
    );
    return Promise.resolve(found !== undefined);
  });
  if (found === undefined) throw new Error('There is no dialogue.');
  return found;
}

function push(externalId: string, title: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${boardUrl}/api/postings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({
      externalId,
      title,
      company: 'Acme Rockets',
      url: `https://jobs.example.org/${externalId}`,
      text: 'A role for you.',
    }),
  });
}

describe('one trace', () => {
  it('leads from the read of a source to the mail server’s answer, through three processes', async () => {
    const dialogue = await dialogueOf(
      ({ name, attributes }) => name === 'intake batch' && attributes['postings'] === 2,
    );
    expect(namesIn(dialogue.traceId)).toEqual([
      'close windows',
      'deliver',
      'intake batch',
      'match batch',
      'read source',
      'smtp dialogue',
    ]);
    expect(dialogue).toMatchObject({
      service: 'techjobboard-notifier',
      attributes: { outcome: 'accepted', code: 250 },
    });
    const read = collector.spans.find(
      ({ name, traceId }) => name === 'read source' && traceId === dialogue.traceId,
    );
    expect(read).toMatchObject({
      service: 'techjobboard-ingestion',
      parentSpanId: undefined,
      attributes: { source: 'sandpiper', kind: 'feed', outcome: 'read' },
    });
  });

  it('leads from a push to the mail server’s answer, and not on from a stranger’s trace', async () => {
    expect((await push('p1', 'Zymurgist of ales', { traceparent: TRACE })).status).toBe(200);
    const dialogue = await dialogueOf(({ name }) => name === 'POST /api/postings');
    expect(namesIn(dialogue.traceId)).toEqual([
      'POST /api/postings',
      'close windows',
      'deliver',
      'intake batch',
      'match batch',
      'smtp dialogue',
    ]);
    expect(`00-${dialogue.traceId}`).not.toBe(TRACE.slice(0, 35));
    // Compared: nothing rests on the posting any more.
    expect(await database.postings.countDocuments({ traceparent: { $exists: true } })).toBe(0);
    const delivery = await database.deliveries.findOne({ traceparent: { $regex: dialogue.traceId } }).lean();
    expect(delivery?.items[0]?.matches[0]?.traceparent).toContain(dialogue.traceId);
  });

  it('goes on from the record where every hint was lost', async () => {
    const [last] = await database.postings.find().sort({ seq: -1 }).limit(1).lean();
    await inChangeOrder(database, 1, (session, seq) =>
      database.postings.insertMany(
        [
          aPosting({
            ...last,
            _id: 'lost',
            clusterId: 'lost',
            seq,
            matchSeq: seq,
            unmatched: true,
            traceparent: TRACE,
          }),
        ],
        { session },
      ),
    );
    const dialogue = await dialogueOf(({ traceId }) => traceId === TRACE.slice(3, 35));
    expect(namesIn(dialogue.traceId)).toEqual(['close windows', 'deliver', 'match batch', 'smtp dialogue']);
  });

  it('is linked where several end in one mail', async () => {
    const other = TRACE.replaceAll('ab', 'ef');
    const matches = [TRACE, other].map((traceparent, n) => ({
      savedSearchId: 'any',
      query: QUERY,
      postingId: `linked${n}`,
      at: systemClock.now(),
      revision: 1,
      traceparent,
    }));
    await database.alerts.insertMany(
      matches.map((match, n) => ({
        _id: `grace:linked${n}`,
        subscriberId: 'grace',
        clusterId: `linked${n}`,
        matches: [match],
        rhythm: 'instant',
        createdAt: match.at,
        dueAt: match.at,
        state: 'pending',
        deliveryId: null,
      })),
    );
    const ids = [TRACE, other].map((traceparent) => traceparent.slice(3, 35)).sort();
    await until('the delivery is linked with both', () =>
      Promise.resolve(
        collector.spans.some(
          ({ name, linked }) =>
            name === 'deliver' && JSON.stringify([...linked].sort()) === JSON.stringify(ids),
        ),
      ),
    );
  });

  it('tells no address, no token and no query', () => {
    const all = collector.bodies.join('\n');
    for (const secret of [ADDRESS, 'reader.example', token, QUERY, 'Zymurgist'])
      expect(all).not.toContain(secret);
    expect(collector.headers['x-team']).toBe('jobs board');
  });
});

describe('while no collector is set', () => {
  it('no service loads anything of the SDK', () => {
    const program = `
      import module from 'node:module';
      for (const app of ['api', 'ingestion', 'matcher', 'notifier'])
        await import(\`${process.cwd()}/dist/apps/\${app}/src/app.js\`);
      const loaded = Object.keys(module._cache).filter((file) => file.includes('@opentelemetry/'));
      const packages = loaded.map((file) => file.split('@opentelemetry/')[1].split('/')[0]);
      process.stdout.write(JSON.stringify([...new Set(packages)]));
      process.exit(0);`;
    const args = ['--input-type=module', '--eval', program];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    // What prom-client loads for itself.
    expect(JSON.parse(stdout)).toEqual(['api']);
  });
});

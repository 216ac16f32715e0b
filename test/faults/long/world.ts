import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeSecrets } from '@app/infra/config';
import { PushTokens, Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { systemClock } from '@app/infra/system';
import { testConfig, freePort, until } from '@app/testing';
import { seedSearches } from '../board.js';
import { compare, type Ledger } from '../ledger.js';
import {
  expectedPairs,
  planPostings,
  planSearches,
  type Expected,
  type PostingPlan,
  type SearchPlan,
} from '../workload.js';
import { BackingServer } from './backing.js';
import { JobFeed } from './job-feed.js';
import { Load } from './load.js';
import { InboxReceiver, SinkReceiver, type Receiver } from './receiver.js';
import { ReplicaSet } from './replica-set.js';
import { Supervised } from './supervised.js';
import { findSmtpSink, findToxiproxy } from './tools.js';
import { Toxiproxy } from './toxiproxy.js';

type ServiceName = 'ingestion' | 'matcher' | 'notifier' | 'api';

/** What a scenario needs besides four services, one mongod, one redis-server and a mail server. */
export interface WorldOptions {
  readonly notifiers?: number;
  readonly matchers?: number;
  readonly people?: number;
  /** The scenario tells the mail server how to behave, so it is ours. Any other runs against smtp-sink where that is installed. */
  readonly scripted?: boolean;
  /** False: the feed holds nothing before the run. The scenario then counts its own postings only. */
  readonly catalogue?: boolean;
  /** toxiproxy stands between the services and every server. */
  readonly toxiproxy?: boolean;
  readonly mongoNodes?: 1 | 3;
  /** A server that must not be on the usual disk, and the folder where it is. */
  readonly apart?: { readonly server: 'mongo' | 'redis'; readonly folder: string };
  readonly env?: NodeJS.ProcessEnv;
  readonly unsafe?: 'lease' | 'key';
}

const MOST_POSTINGS = 12_000;
const HOUR_MS = 3_600_000;
/** Time is moved on only when nothing has moved by itself for so long. */
const PATIENCE_MS = 12_000;
const MOST_HOURS = 40;
/** A run that always moves and never ends is cut here. */
const MOST_SETTLING_MS = 240_000;

/** Everything that one scenario runs against. */
export class World {
  readonly folder: string;
  readonly redis: BackingServer;
  readonly mongo: BackingServer;
  readonly set: ReplicaSet | null;
  readonly feed = new JobFeed();
  readonly proxy: Toxiproxy | null;
  readonly receiver: Receiver;
  readonly searches: SearchPlan[];
  services: Supervised[] = [];
  database!: Database;
  load!: Load;
  boardUrl = '';
  opsUrl = '';
  token = '';
  /** People whose mails the server refused for good, on purpose. */
  readonly refused = new Set<string>();
  /** The oracle; a scenario in which the searches change puts another in its place. */
  expects = (): Expected => ({ must: expectedPairs(this.searches, this.news()), may: new Set() });
  private clockMs = 0;

  constructor(
    folder: string,
    readonly random: () => number,
    private readonly options: WorldOptions,
  ) {
    this.folder = folder;
    const serversOf = (name: 'mongo' | 'redis') =>
      path.join(options.apart?.server === name ? options.apart.folder : folder, 'servers');
    this.redis = new BackingServer('redis', serversOf('redis'));
    this.mongo = new BackingServer('mongo', serversOf('mongo'));
    this.set = options.mongoNodes === 3 ? new ReplicaSet(path.join(folder, 'set')) : null;
    this.proxy = options.toxiproxy === true ? new Toxiproxy(findToxiproxy() ?? 'toxiproxy-server') : null;
    const sink = options.scripted === true ? null : findSmtpSink();
    this.receiver = sink === null ? new InboxReceiver() : new SinkReceiver(sink, path.join(folder, 'mails'));
    this.searches = planSearches(random, options.people ?? 120);
  }

  /** The receiver, where the scenario wants it to misbehave. */
  get inbox(): InboxReceiver {
    if (this.receiver instanceof InboxReceiver) return this.receiver;
    throw new Error('smtp-sink cannot be told how to behave.');
  }

  /** Secrets of the services lie here. */
  get dataDir(): string {
    return path.join(this.folder, 'data');
  }

  of(name: ServiceName): Supervised[] {
    return this.services.filter((service) => service.name === name);
  }

  async start(): Promise<void> {
    fs.mkdirSync(this.folder, { recursive: true });
    await this.startRecord();
    await this.redis.start();
    await this.startReceiver();
    await this.feed.start();
    await this.proxy?.start();
    makeSecrets(this.dataDir);
    const config = await this.settings();
    this.database = await Database.connect(this.recordUrl(config.MONGODB_URI));
    await migrate(this.database);
    await seedSearches(this.database, this.searches);
    this.token = await new PushTokens(this.database, systemClock).issue('pushed', 'fault run');
    this.boardUrl = `http://127.0.0.1:${config.PORT}`;
    this.opsUrl = `http://127.0.0.1:${config.OPS_PORT}`;
    const env = Object.fromEntries(Object.entries(config).map(([name, value]) => [name, String(value)]));
    this.services = await this.makeServices({ ...env, ...this.options.env });
    this.load = new Load(this, planPostings(this.random, MOST_POSTINGS));
    if (this.options.catalogue !== false) this.publishCatalogue();
    await Promise.all(this.services.map((service) => service.start()));
    await until('the feed was read once', async () => this.hasReadFeed(), 120_000);
    this.feed.firstReadEnded();
  }

  /** What was published and is news. */
  news(): PostingPlan[] {
    return this.load.pushed.filter(({ externalId }) => !this.feed.old.has(externalId));
  }

  /** What the feed holds before anybody looks: old postings, undated ones, and a few that are dated yesterday. */
  private publishCatalogue(): void {
    this.load.take(24).forEach((posting, n) => this.feed.publish(posting, [null, 1, 10, 400][n % 4]));
  }

  private async hasReadFeed(): Promise<boolean> {
    return (await this.database.sources.exists({ lastGoodReadAt: { $ne: null } })) !== null;
  }

  async stop(): Promise<void> {
    await this.load?.abandon();
    await Promise.all(this.services.map((service) => service.stop()));
    await this.database?.close().catch(() => undefined);
    this.proxy?.stop();
    this.feed.stop();
    await this.receiver.stop();
    await Promise.all([this.redis.stop(), this.mongo.stop(), this.set?.stop()]);
  }

  /** All clocks of the services go wrong by so much more. */
  moveClocks(ms: number): void {
    this.clockMs += ms;
    for (const service of this.services) service.setClock(this.clockMs);
  }

  async allReady(): Promise<void> {
    await Promise.all(this.services.map((service) => service.ready()));
  }

  async ledger(): Promise<Ledger> {
    const { must, may } = this.expects();
    const expected = [...must].filter((pair) => !this.refused.has(pair.split(' ')[0] ?? ''));
    const copies = (await this.receiver.copies()).filter(({ to }) => !this.refused.has(to));
    return compare(new Set(expected), copies, await this.attempts('ambiguous'), may);
  }

  /** Ends the load, and lets everything that is open come to its end: time is moved on where it only waits. */
  async drain(mostHours = MOST_HOURS, mostMs = MOST_SETTLING_MS): Promise<Ledger> {
    await this.load.stop();
    await this.allReady();
    for (let hour = 0; ; hour += 1) {
      const settled = await this.settles(mostMs);
      // With nothing open, a mail that is missing does not come for waiting; a feed may still be read.
      const most = (await this.open()) === 0 ? Math.min(3, mostHours) : mostHours;
      if (settled || hour >= most) return this.ledger();
      this.moveClocks(HOUR_MS);
    }
  }

  private async settles(mostMs: number): Promise<boolean> {
    const until = performance.now() + mostMs;
    let [seen, since] = ['', performance.now()];
    for (;;) {
      const open = await this.open();
      if (open === 0 && (await this.ledger()).lost.length === 0) return true;
      const now = `${open} ${(await this.receiver.copies()).length}`;
      if (now !== seen) [seen, since] = [now, performance.now()];
      if (performance.now() > until || performance.now() - since > PATIENCE_MS) return false;
      await wait(500);
    }
  }

  /** What still waits for a step of ours. */
  private async open(): Promise<number> {
    const counts = await Promise.all([
      this.database.postings.countDocuments({ unmatched: true, matchFailures: { $lt: 5 } }),
      this.database.alerts.countDocuments({ state: 'pending' }),
      this.database.deliveries.countDocuments({ nextAt: { $ne: null } }),
      this.database.deliveries.countDocuments({ state: 'sending' }),
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Attempts on record that ended so. */
  async attempts(outcome: string): Promise<number> {
    const found = await this.database.deliveries.aggregate<{ count: number }>([
      { $unwind: '$attempts' },
      { $match: { 'attempts.outcome': outcome } },
      { $count: 'count' },
    ]);
    return found[0]?.count ?? 0;
  }

  /** Waits for a mail of a posting that is pushed now; returns how long that took. */
  async flowsAgain(): Promise<number> {
    const from = performance.now();
    const first = this.load.next;
    const isNew = (id: string) => Number(id.slice(1)) >= first;
    await until(
      'a mail of a new posting comes',
      async () => (await this.receiver.copies()).some(({ externalIds }) => externalIds.some(isNew)),
      180_000,
    );
    return performance.now() - from;
  }

  private async startRecord(): Promise<void> {
    if (this.set === null) await this.mongo.start();
    else await this.set.start();
  }

  private async startReceiver(): Promise<void> {
    if (this.receiver instanceof InboxReceiver || this.receiver instanceof SinkReceiver)
      await this.receiver.start();
  }

  /** The scenario itself reads the record without a proxy. */
  private recordUrl(serviceUrl: string): string {
    if (this.proxy === null || this.set !== null) return serviceUrl;
    const url = new URL(this.mongo.url);
    url.pathname = new URL(serviceUrl).pathname;
    return url.href;
  }

  private async mongoUrl(through: (name: string, port: number) => Promise<number>): Promise<string> {
    if (this.proxy === null) return this.mongo.url;
    const url = new URL(this.mongo.url);
    url.port = String(await through('mongo', this.mongo.port));
    url.search = '?directConnection=true&authSource=admin';
    return url.href;
  }

  private async settings() {
    const through = async (name: string, port: number) => this.proxy?.before(name, port) ?? port;
    const mongo = this.set?.url ?? (await this.mongoUrl(through));
    const redis = await through('redis', this.redis.port);
    const smtp = await through('smtp', this.receiver.port);
    const feed = await through('feed', this.feed.port);
    // testConfig takes the addresses from here, as it does under jest.
    process.env['TEST_MONGODB_URI'] = mongo;
    const redisUrl = new URL(this.redis.url);
    redisUrl.port = String(redis);
    process.env['TEST_REDIS_URL'] = redisUrl.href;
    const origin = `http://127.0.0.1:${feed}`;
    const sources = path.join(this.folder, 'sources.json');
    const entry = { name: 'jobs', kind: 'feed', url: `${origin}/jobs`, every: '5s' };
    fs.writeFileSync(sources, JSON.stringify({ sources: [entry] }));
    return testConfig({
      SMTP_URL: `smtp://127.0.0.1:${smtp}`,
      SOURCES_FILE: sources,
      FETCH_ALLOW_ORIGINS: origin,
      INSTANT_GATHER_SECONDS: '1',
      LOG_LEVEL: 'warn',
      DATA_DIR: this.dataDir,
    });
  }

  private async makeServices(env: NodeJS.ProcessEnv): Promise<Supervised[]> {
    const { notifiers = 1, matchers = 1, unsafe } = this.options;
    const wanted: [ServiceName, number, string][] = [
      ['ingestion', 1, 'INGESTION_PORT'],
      ['matcher', matchers, 'MATCHER_PORT'],
      ['notifier', notifiers, 'NOTIFIER_PORT'],
      ['api', 1, 'OPS_PORT'],
    ];
    const made: Supervised[] = [];
    for (const [name, count, portName] of wanted) {
      for (let n = 1; n <= count; n += 1) {
        const port = n === 1 ? (env[portName] ?? '') : String(await freePort());
        const label = count === 1 ? name : `${name}-${n}`;
        made.push(
          new Supervised({
            name,
            label,
            env: { ...env, [portName]: port, ...(unsafe === undefined ? {} : { FAULTS_UNSAFE: unsafe }) },
            healthUrl: `http://127.0.0.1:${port}`,
            ordersFile: path.join(this.folder, `${label}.orders.json`),
            logFile: path.join(this.folder, `${label}.log`),
          }),
        );
      }
    }
    return made;
  }
}

import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { SCHEMA_VERSION } from '@app/infra/migrations';
import { until } from '@app/testing';
import { ownPorts } from '../../apps/launcher/src/own-ports.js';
import { checkoutOf } from './released-checkout.js';
import { historyDescribe, readReleases } from './releases.js';
import { RunningRelease, linkIn, type Mail } from './running-release.js';

// docs/upgrading.md, tried: the last release makes its data, is stopped, and this checkout starts on the same DATA_DIR.

const INSTALL_MS = 600_000;
const released = readReleases().at(-1)!;
/** As the board prints it. */
const QUERY = 'remote:yes rust';
const ADA = 'ada@upgrade.example';
const TITLES = [
  'Engineer of lighthouses',
  'Keeper of weather stations',
  'Engineer of tide gauges',
  'Keeper of seed banks',
];
const BEN = 'ben@upgrade.example';

const posting = (externalId: string, title: string) => ({
  externalId,
  title,
  url: `https://careers.upgrade.example/jobs/${externalId}`,
  company: `Upgrade Works ${externalId}`,
  locations: ['Remote, Germany'],
  text: `You write Rust, for ${title}, from anywhere in Germany.`,
});

/** What a text lacks of some words: what Jest shows where it fails is short. */
const missing = (text: string, words: readonly string[]) => words.filter((one) => !text.includes(one));

/** A feed of postings that the test adds to. */
class Feed {
  readonly titles = ['Warden of bridges'];
  private readonly server = http.createServer((_request, response) => {
    response.setHeader('content-type', 'application/rss+xml');
    response.end(this.document());
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private document(): string {
    const items = this.titles.map(
      (title, n) =>
        `<item><guid>item-${n}</guid><link>https://feed.upgrade.example/${n}</link><title>${title}</title>` +
        `<description>You write Rust, for ${title}. You work remotely from anywhere in Germany.</description></item>`,
    );
    return `<rss version="2.0"><channel><title>Jobs</title>${items.join('')}</channel></rss>`;
  }
}

/** A data folder, its settings, and the source of a board; both releases run on it, one after the other. */
class Site {
  readonly feed = new Feed();
  readonly dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-upgrade-'));
  private env: NodeJS.ProcessEnv = {};
  private running: RunningRelease | null = null;

  async prepare(): Promise<void> {
    const origin = await this.feed.listen();
    const sources = path.join(this.dataDir, 'sources.yaml');
    const entry = {
      name: 'feed',
      kind: 'feed',
      url: `${origin}/jobs.rss`,
      company: 'Feed Works',
      every: '5s',
    };
    fs.writeFileSync(sources, JSON.stringify({ sources: [entry] }));
    const programs = path.resolve(process.env['TJB_TEST_CACHE'] ?? '.cache/test-servers', 'bin');
    fs.mkdirSync(programs, { recursive: true });
    fs.symlinkSync(programs, path.join(this.dataDir, 'bin'));
    const { PATH, HOME } = process.env;
    this.env = {
      ...(await ownPorts()),
      ...{ PATH, HOME, DATA_DIR: this.dataDir, SOURCES_FILE: sources, SAMPLES: 'never' },
      ...{ FETCH_ALLOW_ORIGINS: origin, INSTANT_GATHER_SECONDS: '0', LOG_LEVEL: 'warn' },
    };
  }

  async start(checkout: string): Promise<RunningRelease> {
    this.running = await RunningRelease.start(checkout, this.env);
    return this.running;
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    this.running = null;
  }

  async clear(): Promise<void> {
    await this.stop();
    this.feed.close();
    fs.rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Works on the record of what runs now. */
  async onRecord<T>(work: (connection: mongoose.Connection) => Promise<T>): Promise<T> {
    const connection = await mongoose.createConnection(String(this.running?.run.mongodbUri)).asPromise();
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }

  schema(): Promise<number> {
    return this.onRecord(async (record) => {
      const meta = await record
        .collection<{ _id: string; version: number }>('meta')
        .findOne({ _id: 'schema' });
      return meta?.version ?? 0;
    });
  }

  /** What waits was found, and is due, a day earlier. */
  async letADayPass(): Promise<void> {
    const aDayBefore = (field: string) => ({ $dateSubtract: { startDate: field, unit: 'day', amount: 1 } });
    const $set = { createdAt: aDayBefore('$createdAt'), dueAt: aDayBefore('$dueAt') };
    await this.onRecord((record) => record.collection('alerts').updateMany({ state: 'pending' }, [{ $set }]));
  }

  pendingAlerts(): Promise<number> {
    return this.onRecord((record) => record.collection('alerts').countDocuments({ state: 'pending' }));
  }
}

/** What the older release leaves: postings, an alert that was mailed, one that waits for a digest, a source. */
async function live(site: Site, older: RunningRelease): Promise<Mail> {
  await older.save(ADA, QUERY, 'instant');
  await older.confirm(ADA);
  await older.save(BEN, QUERY, 'daily');
  await older.confirm(BEN);
  await older.push(posting('1', 'Engineer of lighthouses'));
  const alert = await older.mail(ADA, 'Engineer of lighthouses');
  await until('an alert waits for the digest', async () => (await site.pendingAlerts()) === 1);
  site.feed.titles.push('Keeper of weather stations');
  await older.mail(ADA, 'Keeper of weather stations');
  await until('two alerts wait for the digest', async () => (await site.pendingAlerts()) === 2);
  return alert;
}

historyDescribe('an upgrade from the last release', released, () => {
  const site = new Site();
  let today: RunningRelease;
  let oldAlert: Mail;
  let oldSchema: number;

  beforeAll(async () => {
    await site.prepare();
    const older = await site.start(checkoutOf(released));
    oldAlert = await live(site, older);
    oldSchema = await site.schema();
    await site.stop();
    today = await site.start(process.cwd());
  }, INSTALL_MS);

  afterAll(() => site.clear());

  it('brings the data from the format of the release to that of this checkout', async () => {
    expect([oldSchema, await site.schema()]).toEqual([released.schema, SCHEMA_VERSION]);
  });

  it('shows the postings, those of the source too', async () => {
    const board = await today.page(`/?q=${encodeURIComponent('rust')}`);
    expect(missing(board, ['Engineer of lighthouses', 'Keeper of weather stations'])).toEqual([]);
  });

  it('keeps what older mails link to', async () => {
    expect(missing(await today.page(linkIn(oldAlert, 'manage')), [QUERY, ADA])).toEqual([]);
  });

  it('lets the operator in with the old password, and no other', async () => {
    const password = fs.readFileSync(path.join(site.dataDir, 'secrets', 'operator-password'), 'utf8').trim();
    expect(await today.logIn('operator', password)).toEqual({ status: 303, location: '/' });
    expect((await today.logIn('operator', `${password}x`)).status).toBe(401);
  });

  it('mails what is new, pushed or read, and what waited for a digest; nothing that was mailed', async () => {
    await today.push(posting('2', 'Engineer of tide gauges'));
    await today.mail(ADA, 'Engineer of tide gauges');
    site.feed.titles.push('Keeper of seed banks');
    await today.mail(ADA, 'Keeper of seed banks');
    await until('four alerts wait for the digest', async () => (await site.pendingAlerts()) === 4);
    await site.letADayPass();
    const digest = await today.mail(BEN, 'Engineer of lighthouses');
    expect(missing(digest.text, TITLES)).toEqual([]);
    const counts = TITLES.flatMap((title) => [ADA, BEN].map((who) => today.mails(who, title)));
    expect((await Promise.all(counts)).map((mails) => mails.length)).toEqual(counts.map(() => 1));
  });
});

import { asId, type SubscriberId } from '@app/core/ids';
import path from 'node:path';
import { loadSecrets, type ServiceConfig } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { beat } from '@app/infra/coordination';
import { newDelivery } from '@app/core/sending';
import type { RunningService } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, testConfig, until } from '@app/testing';
import { createApp as createApi, type RunningApi } from '../../../apps/api/src/app.js';
import { createApp as createMatcher } from '../../../apps/matcher/src/app.js';
import { createApp as createNotifier } from '../../../apps/notifier/src/app.js';
import { seedBoard } from '../../../apps/launcher/src/seed/seed-board.js';

const NOW = new Date('2026-06-17T12:00:00Z');
const OPTIONS = { postings: 260, searches: 60, days: 21, seed: 3, intoExisting: false };
const opened: Database[] = [];

async function store(
  settings: NodeJS.ProcessEnv = {},
): Promise<{ config: ServiceConfig; database: Database }> {
  const config = await testConfig({ SOURCES_FILE: path.resolve('test/faults/no-sources.yaml'), ...settings });
  const database = await Database.connect(config.MONGODB_URI);
  opened.push(database);
  return { config, database };
}

const seed = ({ config, database }: { config: ServiceConfig; database: Database }, change = {}) =>
  seedBoard(database, config, { ...OPTIONS, ...change }, NOW, () => undefined);

afterAll(async () => {
  for (const database of opened) {
    await database.connection.dropDatabase();
    await database.close();
  }
});

const idsOf = async ({ postings, savedSearches, alerts, deliveries }: Database) => ({
  postings: (await postings.distinct('_id')).sort(),
  clusters: (await postings.distinct('clusterId')).sort(),
  searches: (await savedSearches.distinct('_id')).sort(),
  alerts: (await alerts.distinct('_id')).sort(),
  deliveries: (await deliveries.distinct('_id')).sort(),
});

describe('a seeded board', () => {
  let board: Awaited<ReturnType<typeof store>>;
  let inbox: Inbox;
  let said: string;
  let api: RunningApi;
  let services: RunningService[] = [];

  beforeAll(async () => {
    inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    board = await store({ SMTP_URL: inbox.smtpUrl });
    said = await seed(board);
    const clock = new FakeClock(NOW);
    api = await createApi(board.config, { clock });
    services = [
      api,
      await createMatcher(board.config, { clock }),
      await createNotifier(board.config, { clock }),
    ];
    await until('the board is loaded', async () => (await fetch(`${api.opsUrl}/health/ready`)).ok);
  });

  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await inbox.stop();
  });

  it('says what it made', async () => {
    expect(said).toContain('260 seeded postings');
    expect(said).toContain('None was sent.');
    expect(await board.database.postings.countDocuments()).toBe(260);
    expect(await board.database.savedSearches.countDocuments()).toBe(60);
  });

  it('has a past: postings over the days, closed ones, openings in several places', async () => {
    const { postings } = board.database;
    const days = new Set((await postings.distinct('firstSeenAt')).map((at) => at.toISOString().slice(0, 10)));
    expect(days.size).toBeGreaterThan(10);
    expect(await postings.countDocuments({ state: 'closed' })).toBeGreaterThan(10);
    expect(await postings.countDocuments({ quiet: { $ne: null } })).toBe(0);
    expect((await postings.distinct('clusterId')).length).toBeLessThan(260);
    expect(await postings.countDocuments({ hidden: { $exists: true } })).toBe(1);
    expect(await postings.countDocuments({ revision: { $gt: 1 } })).toBeGreaterThan(2);
  });

  it('has postings whose facts are read', async () => {
    const share = async (filter: Record<string, unknown>) =>
      (await board.database.postings.collection.countDocuments(filter)) / 260;
    expect(await share({ 'facts.places.country': { $type: 'string' } })).toBeGreaterThan(0.7);
    expect(await share({ 'facts.seniority': { $ne: 'unknown' } })).toBeGreaterThan(0.5);
    expect(await share({ 'facts.workplace': { $ne: 'unknown' } })).toBeGreaterThan(0.8);
    expect(await share({ 'facts.salary': { $ne: null } })).toBeGreaterThan(0.35);
    expect(await share({ 'facts.salary': null })).toBeGreaterThan(0.2);
    expect(await share({ 'facts.roleFamily': { $type: 'string' } })).toBeGreaterThan(0.9);
    expect(await share({ 'facts.skills.1': { $exists: true } })).toBeGreaterThan(0.8);
    expect(await share({ 'facts.experience': { $ne: null } })).toBeGreaterThan(0.5);
    expect(await share({ 'facts.visa': { $ne: 'unknown' } })).toBeGreaterThan(0.2);
    expect(await share({ 'facts.language': 'de' })).toBeGreaterThan(0.05);
  });

  it('leaves nothing to be done: what comes due later is all that waits', async () => {
    const { postings, alerts, deliveries } = board.database;
    expect(await postings.countDocuments({ unmatched: true })).toBe(0);
    expect(await alerts.countDocuments({ state: 'pending', dueAt: { $lte: NOW } })).toBe(0);
    expect(await deliveries.countDocuments({ state: { $nin: ['accepted', 'dead', 'suppressed'] } })).toBe(0);
    expect(await alerts.countDocuments({ state: 'assigned' })).toBeGreaterThan(30);
    expect(await deliveries.countDocuments({ kind: 'alerts', state: 'accepted' })).toBeGreaterThan(20);
  });

  it('is searched, fed and shown like any other', async () => {
    const html = await (await fetch(`${api.boardUrl}/?q=remote:yes`)).text();
    expect(html).toMatch(/href="\/postings\/[\w-]{22}/);
    const { items } = (await (await fetch(`${api.boardUrl}/api/postings?q=pay:stated`)).json()) as {
      items: unknown[];
    };
    expect(items.length).toBeGreaterThan(5);
    const feed = await fetch(`${api.boardUrl}/feed.atom?q=remote:yes`);
    expect(feed.status).toBe(200);
    expect(await feed.text()).toContain('<entry>');
  });

  it('shows a seeded person their searches and alerts behind the manage link', async () => {
    const { signingKeys, hashKey } = loadSecrets(board.config.DATA_DIR);
    const signer = new TokenSigner(signingKeys, hashKey);
    const alert = await board.database.alerts.findOne({ state: 'assigned' }).lean();
    const search = await board.database.savedSearches.findById(alert?.matches[0]?.savedSearchId).lean();
    const token = signer.sign(
      'manage',
      alert?.subscriberId ?? asId<SubscriberId>(''),
      new Date(NOW.getTime() + 3_600_000),
    );
    const page = await fetch(`${api.boardUrl}/manage/${token}`);
    expect(page.status).toBe(200);
    const words = search?.query.match(/[a-z]{4,}/i)?.[0] ?? '';
    expect(await page.text()).toContain(words);
  });

  it('mails nothing of its past: of everything the inbox gets only what is asked for now', async () => {
    const { signingKeys, hashKey } = loadSecrets(board.config.DATA_DIR);
    const person = await board.database.subscribers
      .findOne({ unsubscribedAt: null, confirmedAt: { $ne: null } })
      .lean();
    const wanted = {
      kind: 'manage-link',
      subscriberId: person?._id ?? asId<SubscriberId>(''),
      request: 'now',
      now: NOW,
    } as const;
    const signer = new TokenSigner(signingKeys, hashKey);
    await board.database.deliveries.create([newDelivery(signer, board.config.MAIL_FROM, wanted)]);
    await inbox.waitFor((mail) => mail.to.includes(person?.address ?? ''), 60_000);
    expect(await inbox.mails()).toHaveLength(1);
  });
});

describe('what `techjobboard seed` refuses and repeats', () => {
  const SMALL = { postings: 40, searches: 8, days: 8 };

  it('makes the same ids from the same seed', async () => {
    const [one, other] = [await store(), await store()];
    await seed(one, SMALL);
    await seed(other, SMALL);
    expect(await idsOf(other.database)).toEqual(await idsOf(one.database));
  });

  it('refuses a store that holds anything, unless told; and the same seed twice', async () => {
    const full = await store();
    await seed(full, { ...SMALL, searches: 0 });
    await expect(seed(full, SMALL)).rejects.toThrow(
      'This store holds 40 postings, 0 saved searches and 0 subscribers.',
    );
    await expect(seed(full, { ...SMALL, intoExisting: true })).rejects.toThrow(
      'Take another number: --seed 4.',
    );
    await seed(full, { ...SMALL, seed: 4, intoExisting: true });
    expect(await full.database.postings.countDocuments()).toBe(80);
    expect(await full.database.savedSearches.countDocuments()).toBe(8);
  });

  it('refuses a store on which services work', async () => {
    const served = await store();
    const process = { _id: 'api-1', service: 'api', share: null } as const;
    await beat(
      served.database,
      process as never,
      { seq: 0, holds: 0, behindSeconds: 0, stopped: false } as never,
    );
    await expect(seed(served, SMALL)).rejects.toThrow('Services work on this store (api)');
    expect(await served.database.postings.countDocuments()).toBe(0);
  });
});

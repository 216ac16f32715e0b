import {
  asId,
  reportId,
  type AlertId,
  type ClusterId,
  type PostingId,
  type SubscriberId,
} from '@app/core/ids';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { noteBackup } from '@app/infra/backup';
import type { ServiceConfig } from '@app/infra/config';
import { DeadLetters, Database } from '@app/infra/mongo';
import { beat, inChangeOrder } from '@app/infra/coordination';
import { migrate } from '@app/infra/migrations';
import { createLogger } from '@app/infra/logging';
import { SmtpSender, parseMailbox } from '@app/infra/mail';
import { Metrics } from '@app/infra/metrics';
import { TokenSigner } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, aPosting, testConfig } from '@app/testing';
import { AlarmFiguresReader } from '../../../apps/notifier/src/alarms/alarm-figures.js';
import { AlarmStore } from '../../../apps/notifier/src/alarms/alarm-store.js';
import { AlarmTeller } from '../../../apps/notifier/src/alarms/alarm-teller.js';
import { AlarmWatch } from '../../../apps/notifier/src/alarms/alarm-watch.js';
import { FigureStore } from '../../../apps/notifier/src/alarms/figure-store.js';
import { ProgressFigures } from '../../../apps/notifier/src/alarms/progress-figures.js';
import { SmtpGate } from '../../../apps/notifier/src/channels/mail/smtp-gate.js';
import { DueStore } from '../../../apps/notifier/src/windows/due-store.js';

const MINUTE = 60_000;
const clock = new FakeClock('2026-03-02T09:00:00Z');
const posted: { kind: string; state: string; text: string }[] = [];
let hook: Server;
let hookStatus = 204;
let inbox: Inbox;
let database: Database;
let config: ServiceConfig;
let watches: { watch: AlarmWatch; teller: AlarmTeller; smtp: SmtpSender; metrics: Metrics }[] = [];

/** A notifier's watch over the same record. */
function replica() {
  const logger = createLogger('alarms', 'fatal');
  const metrics = new Metrics('alarms');
  const gate = new SmtpGate(clock, logger, metrics);
  const passing = { now: () => clock.now(), monotonicMs: () => clock.now().getTime() };
  const progress = new ProgressFigures(new FigureStore(database), database, config, passing);
  const figures = new AlarmFiguresReader(
    new FigureStore(database),
    new DueStore(database),
    gate,
    progress,
    clock,
  );
  const smtp = new SmtpSender({ url: inbox.smtpUrl, connections: 1 }, clock);
  const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
  const identity = { from: parseMailbox(config.MAIL_FROM), dkimKeys: [] };
  const teller = new AlarmTeller(smtp, signer, identity, config, clock);
  return {
    watch: new AlarmWatch(figures, new AlarmStore(database), teller, metrics, clock, logger),
    teller,
    smtp,
    metrics,
  };
}

/** A sign of life of a process, as if it were given so many seconds ago. */
async function sign(
  id: string,
  share: string | null,
  change: { stopped?: boolean; behindSeconds?: number; agoSeconds?: number } = {},
): Promise<void> {
  const { stopped = false, behindSeconds = 0, agoSeconds = 0 } = change;
  const who = { _id: id, service: share === null ? ('api' as const) : ('matcher' as const), share };
  await beat(database, who, { seq: 1, holds: 0, behindSeconds, stopped });
  await database.heartbeats.updateOne(
    { _id: id },
    [{ $set: { at: { $subtract: ['$$NOW', agoSeconds * 1_000] } } }],
    { updatePipeline: true },
  );
}
const measured = async (name: string): Promise<string[]> =>
  ((await watches[0]?.metrics.registry.metrics()) ?? '')
    .split('\n')
    .filter((line) => line.startsWith(`techjobboard_${name}{`))
    .map((line) => `${/share="([^"]*)"/.exec(line)?.[1] ?? ''} ${line.split(' ').at(-1)}`.trim());

const look = () => Promise.all(watches.map(({ watch }) => watch.look()));
const told = () => posted.map(({ kind, state }) => `${state} ${kind}`);
const mailed = async () =>
  (await inbox.mails()).map(({ subject }) => subject.replace(/^[^:]*: /, '')).reverse();
const giveUp = (key: string) =>
  new DeadLetters(database, clock).keep([
    { stage: 'delivery', reason: 'rejected', message: 'No.', origin: key, key, sample: '' },
  ]);

beforeAll(async () => {
  hook = createServer(async (request, response) => {
    if (hookStatus < 300) posted.push((await json(request)) as (typeof posted)[number]);
    response.writeHead(hookStatus).end();
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  config = await testConfig({
    OPERATOR_MAIL: 'ops@board.example',
    ALARM_BACKUP_OLDER_HOURS: '24',
    OPERATOR_WEBHOOK: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`,
  });
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  watches = [replica(), replica(), replica()];
});

afterAll(async () => {
  for (const { teller, smtp } of watches) {
    await teller.onModuleDestroy();
    smtp.close();
  }
  await inbox.stop();
  await new Promise((resolve) => hook.close(resolve));
  await database.connection.dropDatabase();
  await database.close();
});

beforeEach(async () => {
  await Promise.all([
    database.alarms.deleteMany({}),
    database.deadLetters.deleteMany({}),
    database.reports.deleteMany({}),
    database.heartbeats.deleteMany({}),
    database.alerts.deleteMany({}),
    database.mailPauses.deleteMany({}),
    database.postings.deleteMany({}),
    database.connection.collection('meta').deleteOne({ _id: 'backup' as never }),
  ]);
  await Promise.all([sign('whole', '1/1'), noteBackup(database, clock.now())]);
  posted.length = 0;
  hookStatus = 204;
  inbox.behave({});
  inbox.clear();
});

describe('alarms of several notifiers', () => {
  it('are told once, stay silent while they ring, and end with one all-clear', async () => {
    await look();
    expect(told()).toEqual([]);
    await giveUp('d1');
    for (let n = 0; n < 3; n += 1) {
      await look();
      clock.advance(MINUTE);
    }
    expect(told()).toEqual(['raised dead-letters']);
    expect(await mailed()).toEqual(['Alarm: dead-letters']);
    expect(await database.alarms.find().lean()).toMatchObject([{ _id: 'dead-letters', clearedAt: null }]);
    clock.advance(70 * MINUTE);
    await look();
    await look();
    expect(told()).toEqual(['raised dead-letters', 'cleared dead-letters']);
    expect(await mailed()).toEqual(['Alarm: dead-letters', 'All clear: dead-letters']);
  });

  it('do not flutter: what comes back within five minutes is the same alarm', async () => {
    await giveUp('d2');
    await look();
    await database.deadLetters.deleteMany({});
    clock.advance(4 * MINUTE);
    await look();
    await giveUp('d3');
    await look();
    expect(told()).toEqual(['raised dead-letters']);
  });

  it('ring for reports about postings, never for those of one wrong fact', async () => {
    const p = asId<PostingId>('p');
    const report = { postingId: p, count: 1, notes: [], firstAt: clock.now(), lastAt: clock.now() };
    await database.reports.create({
      _id: reportId(p, 'wrong-fact', 'visa'),
      kind: 'wrong-fact',
      field: 'visa',
      ...report,
    });
    await look();
    expect(told()).toEqual([]);
    await database.reports.create({ _id: reportId(p, 'scam'), kind: 'scam', ...report });
    await look();
    expect(told()).toEqual(['raised reports-waiting']);
  });

  it('ring for late mails, never for hooks that keep somebody waiting', async () => {
    const late = (kind: string) =>
      database.deliveries.collection.insertOne({
        _id: kind,
        kind,
        subscriberId: kind,
        state: 'due',
        nextAt: new Date(clock.now().getTime() - 50 * MINUTE),
        createdAt: clock.now(),
      } as never);
    await late('hook');
    await look();
    expect(told()).toEqual([]);
    await late('alerts');
    await look();
    expect(told()).toEqual(['raised mails-late']);
    await database.deliveries.deleteMany({});
  });

  it('are told by one channel where the other is away, and later where both are', async () => {
    hookStatus = 500;
    await giveUp('d4');
    await look();
    expect(await mailed()).toEqual(['Alarm: dead-letters']);
    await database.alarms.deleteMany({});
    inbox.clear();
    inbox.behave({ onMail: () => ({ code: 450, text: '4.3.0 later' }) });
    await look();
    expect(await mailed()).toEqual([]);
    hookStatus = 204;
    await database.alarms.updateMany({}, { $set: { tellingUntil: null } });
    await look();
    expect(told()).toEqual(['raised dead-letters']);
  });

  it('say what is late, whom we have never served, and which domains refuse us', async () => {
    const overdue = new Date(clock.now().getTime() - 2 * 60 * MINUTE);
    await database.alerts.create({
      _id: asId<AlertId>('ada:c1'),
      subscriberId: asId<SubscriberId>('ada'),
      clusterId: asId<ClusterId>('c1'),
      matches: [],
      rhythm: 'instant',
      createdAt: overdue,
      dueAt: overdue,
      state: 'pending',
      deliveryId: null,
    });
    await database.mailPauses.create({
      _id: 'strict.example',
      since: clock.now(),
      until: new Date(clock.now().getTime() + MINUTE),
      times: 1,
      detail: '',
    });
    await look();
    expect(told().sort()).toEqual(['raised alerts-late', 'raised never-served', 'raised sending-paused']);
    expect(posted.find(({ kind }) => kind === 'sending-paused')?.text).toContain('strict.example');
    expect(posted.find(({ kind }) => kind === 'alerts-late')?.text).toContain('120 minutes');
  });

  it('ring for a posting that no matcher, or one share of them, has compared, and for nothing that does not wait', async () => {
    await database.heartbeats.deleteMany({});
    for (const share of ['1/3', '2/3', '3/3']) await sign(share, share);
    const at = new Date(clock.now().getTime() - 7 * MINUTE);
    const old = { revisedAt: at, unmatched: true };
    const ids = await inChangeOrder(database, 1, async (session, seq) => {
      const waits = aPosting({ ...old, seq, matchedBy: ['1/3', '3/3'] });
      const others = [
        aPosting({ ...old, seq, matchFailures: 5 }),
        aPosting({ ...old, seq, unmatched: false, heldUnmatched: true }),
        aPosting({ ...old, seq, unmatched: false, quiet: 'first-read' }),
      ];
      await database.postings.insertMany([waits, ...others], { session });
      return [waits._id];
    });
    await look();
    expect(told().sort()).toEqual(['raised held-after-restore', 'raised postings-not-compared']);
    const { text } = posted.find(({ kind }) => kind === 'postings-not-compared') ?? {};
    expect(text).toContain('waited 7 minutes');
    expect(text).toContain('for the share 2/3.');
    expect(await measured('oldest_waiting_posting_seconds')).toEqual(['420']);
    expect(await measured('oldest_waiting_posting_by_share_seconds')).toEqual(['1/3 0', '2/3 420', '3/3 0']);
    await database.postings.updateMany({ _id: { $in: ids } }, { $set: { unmatched: false } });
    await look();
    clock.advance(6 * MINUTE);
    await look();
    expect(told()).toContain('cleared postings-not-compared');
  });

  it('ring when no matcher runs, a board is behind, or the backup is old, and not for those that said goodbye', async () => {
    await sign('slow', null, { behindSeconds: 400, stopped: true });
    await look();
    expect(told()).toEqual([]);
    clock.advance(2 * MINUTE);
    await sign('whole', '1/1', { stopped: true, agoSeconds: 70 });
    await sign('slow', null, { behindSeconds: 400 });
    await database.connection.collection('meta').deleteOne({ _id: 'backup' as never });
    await look();
    expect(told().sort()).toEqual(['raised backup-old', 'raised board-behind', 'raised no-matcher']);
    expect(posted.find(({ kind }) => kind === 'backup-old')?.text).toContain('No backup was ever taken');
    expect(await measured('backup_age_hours')).toEqual(['-1']);
    expect(await measured('matcher_shares_wanted')).toEqual(['0']);
    await sign('next', '1/1');
    await sign('slow', null);
    await noteBackup(database, clock.now());
    clock.advance(6 * MINUTE);
    await look();
    expect(
      told()
        .filter((line) => line.startsWith('cleared'))
        .sort(),
    ).toEqual(['cleared backup-old', 'cleared board-behind', 'cleared no-matcher']);
  });
});

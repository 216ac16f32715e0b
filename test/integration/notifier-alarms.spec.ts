import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { ServiceConfig } from '@app/infra/config';
import { DeadLetters, Database, migrate } from '@app/infra/mongo';
import { createLogger } from '@app/infra/logging';
import { SmtpSender, parseMailbox } from '@app/infra/mail';
import { Metrics } from '@app/infra/metrics';
import { TokenSigner } from '@app/infra/system';
import { startInbox, type Inbox } from '@app/inbox';
import { FakeClock, testConfig } from '@app/testing';
import { AlarmFiguresReader } from '../../apps/notifier/src/alarms/alarm-figures.js';
import { AlarmStore } from '../../apps/notifier/src/alarms/alarm-store.js';
import { AlarmTeller } from '../../apps/notifier/src/alarms/alarm-teller.js';
import { AlarmWatch } from '../../apps/notifier/src/alarms/alarm-watch.js';
import { SmtpGate } from '../../apps/notifier/src/delivery/smtp-gate.js';
import { DueSubscribers } from '../../apps/notifier/src/windows/due-subscribers.js';

const MINUTE = 60_000;
const clock = new FakeClock('2026-03-02T09:00:00Z');
const posted: { kind: string; state: string; text: string }[] = [];
let hook: Server;
let hookStatus = 204;
let inbox: Inbox;
let database: Database;
let config: ServiceConfig;
let watches: { watch: AlarmWatch; teller: AlarmTeller; smtp: SmtpSender }[] = [];

/** A notifier's watch over the same record. */
function replica() {
  const logger = createLogger('alarms', 'fatal');
  const metrics = new Metrics('alarms');
  const gate = new SmtpGate(clock, logger, metrics);
  const figures = new AlarmFiguresReader(database, new DueSubscribers(database), gate, clock);
  const smtp = new SmtpSender({ url: inbox.smtpUrl, connections: 1 }, clock);
  const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
  const identity = { from: parseMailbox(config.MAIL_FROM), dkimKeys: [] };
  const teller = new AlarmTeller(smtp, signer, identity, config, clock);
  return {
    watch: new AlarmWatch(figures, new AlarmStore(database), teller, metrics, clock, logger),
    teller,
    smtp,
  };
}

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
  await Promise.all([database.alarms.deleteMany({}), database.deadLetters.deleteMany({})]);
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
      _id: 'ada:c1',
      subscriberId: 'ada',
      clusterId: 'c1',
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
});

import { countHeld } from '@app/infra/backup';
import { Metrics } from '@app/infra/metrics';
import { Database, migrate } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { createLogger } from '@app/infra/logging';
import { testConfig, testDatabase } from '@app/testing';
import { AlarmFiguresReader } from '../../apps/notifier/src/alarms/alarm-figures.js';
import { ProgressFigures } from '../../apps/notifier/src/alarms/progress-figures.js';
import { DeliveryStore } from '../../apps/notifier/src/delivery/delivery-store.js';
import { Lapsing } from '../../apps/notifier/src/delivery/lapsing.js';
import { SmtpGate } from '../../apps/notifier/src/delivery/smtp-gate.js';
import { DueSubscribers } from '../../apps/notifier/src/windows/due-subscribers.js';

const DELIVERIES = 2_000;
let database: Database;

/** What the server's profiler recorded: the commands, and how many documents each had to read. */
const profiled = () =>
  database.connection
    .collection('system.profile')
    .find({ ns: { $in: [`${database.name}.deliveries`, `${database.name}.alerts`] } })
    .toArray();

beforeAll(async () => {
  database = await Database.connect(testDatabase('queries'));
  await migrate(database);
  const past = (n: number) => new Date(Date.UTC(2026, 0, 1) + n);
  await database.deliveries.insertMany(
    Array.from({ length: DELIVERIES }, (_, n) => ({
      _id: `d${n}`,
      kind: 'alerts',
      subscriberId: `s${n}`,
      state: 'accepted',
      messageId: `<${n}@x>`,
      createdAt: past(n),
      dueAt: past(n),
      finishedAt: past(n),
    })),
  );
  await database.alerts.insertMany(
    Array.from({ length: DELIVERIES }, (_, n) => ({
      _id: `s:${n}`,
      subscriberId: 's',
      clusterId: `c${n}`,
      rhythm: 'instant',
      createdAt: past(n),
      dueAt: past(n),
      state: 'pending',
    })),
  );
  await database.connection.db?.command({ profile: 2 });
});

afterAll(async () => {
  await database.connection.db?.command({ profile: 0 });
  await database.connection.dropDatabase();
  await database.close();
});

describe('what the notifier asks twice a second, and twice a minute', () => {
  it('reads what is due, and never all that there was', async () => {
    const store = new DeliveryStore(database);
    const subscribers = new DueSubscribers(database);
    const metrics = new Metrics('queries');
    const gate = new SmtpGate(systemClock, createLogger('queries', 'error'), metrics);
    const progress = new ProgressFigures(database, await testConfig(), systemClock);
    const now = systemClock.now();
    await store.due('mails', now, 500);
    await store.abandoned(500);
    await store.renew(['t']);
    await new Lapsing(database, systemClock).letGo();
    await subscribers.find(now, 100);
    await countHeld(database);
    await new AlarmFiguresReader(database, subscribers, gate, progress, systemClock).read();
    const commands = await profiled();
    const people = commands.filter(({ command }) => command?.find === 'alerts');
    expect(people.map(({ docsExamined }) => docsExamined)).toEqual(people.map(() => 0));
    expect(commands.length).toBeGreaterThan(8);
    const readAll = commands.filter(({ docsExamined }) => docsExamined >= DELIVERIES);
    expect(readAll.map(({ command }) => command)).toEqual([]);
  });
});

import { alertId, type SubscriberId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import { pino } from 'pino';
import type { Redis } from 'ioredis';
import { MAIL } from '@app/core/delivery';
import { Producer, connectRedis } from '@app/infra/queue';
import { Metrics } from '@app/infra/metrics';
import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import { Database, DeadLetters } from '@app/infra/mongo';
import type { Alert } from '@app/core/records';
import { MailWriter, OpeningWriter, ToldOpenings } from '../../../libs/mails/src/index.js';
import { ReturnPaths, SmtpSender, parseMailbox } from '@app/infra/mail';
import type { ServiceConfig } from '@app/infra/config';
import { TokenSigner, systemChance } from '@app/infra/system';
import { Trace } from '@app/infra/trace';
import { Hints } from '@app/infra/service';
import { startInbox, type Inbox } from '@app/inbox';
import {
  Feedbacks,
  FeedbackStore,
  MailPauses,
  MailPauseStore,
  SubscriberStore,
  Unsubscriptions,
} from '@app/subscriptions';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig, testRedisUrl } from '@app/testing';
import { MailChannel } from '../../../apps/notifier/src/channels/mail/mail-channel.js';
import { AttemptRecorder } from '../../../apps/notifier/src/delivery/attempt-recorder.js';
import { DeliveryLog } from '../../../apps/notifier/src/delivery/delivery-log.js';
import { Deliverer } from '../../../apps/notifier/src/delivery/deliverer.js';
import { DeliveryStore } from '../../../apps/notifier/src/delivery/delivery-store.js';
import { FactsStore } from '../../../apps/notifier/src/delivery/facts-store.js';
import { FreshFacts } from '../../../apps/notifier/src/delivery/fresh-facts.js';
import { LeaseKeeper } from '../../../apps/notifier/src/delivery/lease-keeper.js';
import { MailLinks } from '../../../apps/notifier/src/channels/mail-links.js';
import { DomainLimits } from '../../../apps/notifier/src/channels/mail/domain-limits.js';
import { MailFlow } from '../../../apps/notifier/src/channels/mail/mail-flow.js';
import { SmtpGate } from '../../../apps/notifier/src/channels/mail/smtp-gate.js';
import { NewsStore } from '../../../apps/notifier/src/windows/news-store.js';
import { NewsToTell } from '../../../apps/notifier/src/windows/news-to-tell.js';
import { WindowCloser } from '../../../apps/notifier/src/windows/window-closer.js';
import { WindowStore } from '../../../apps/notifier/src/windows/window-store.js';
import { WorkLog } from '../../../apps/notifier/src/work/work-log.js';
import { ChannelRegistry } from '../../../apps/notifier/src/attempts/channel-registry.js';
import { DueDeliveries } from '../../../apps/notifier/src/delivery/due-deliveries.js';

const logger = pino({ level: 'silent' });
const clock = new FakeClock('2026-03-02T09:00:00Z');
let config: ServiceConfig;
let database: Database;
let inbox: Inbox;
let redis: Redis;

/**
 * Counts the steps that leave the process, and stops the "process" at one of them: just before it or just after it. A
 * stopped process does nothing more, so its calls never return; `stopped` tells when.
 */
class CrashPoint {
  steps: string[] = [];
  readonly stopped: Promise<void>;
  private stop: () => void = () => undefined;
  private dead = false;
  private inTransaction = false;

  constructor(
    private readonly at: number,
    private readonly side: 'before' | 'after',
  ) {
    this.stopped = new Promise((resolve) => (this.stop = resolve));
  }

  watch<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get: (object, key) => {
        const member = Reflect.get(object, key) as unknown;
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) =>
          this.step(`${name}.${String(key)}`, () => member.apply(object, args) as unknown);
      },
    });
  }

  private async step(name: string, run: () => unknown): Promise<unknown> {
    if (this.dead) return this.halt();
    this.steps.push(name);
    const here = this.steps.length === this.at;
    if (here && this.side === 'before') return this.die();
    if (name === 'windows.inTransaction') return this.transaction(run, here);
    const result = await run();
    return this.dead || here ? this.die() : result;
  }

  /** The server aborts the transaction of a client that is gone: here its callback throws. */
  private async transaction(run: () => unknown, here: boolean): Promise<unknown> {
    this.inTransaction = true;
    try {
      const result = await run();
      this.inTransaction = false;
      return here ? this.die() : result;
    } catch (error) {
      this.inTransaction = false;
      if (!this.dead) throw error;
      return this.die();
    }
  }

  private die(): Promise<never> {
    this.dead = true;
    if (!this.inTransaction) this.stop();
    return this.halt();
  }

  private halt(): Promise<never> {
    return this.inTransaction ? Promise.reject(new Error('stopped')) : new Promise(() => undefined);
  }
}

/** One run of the notifier's two steps for one subscriber, without queues: close the windows, send what was made. */
class Process {
  readonly smtp: SmtpSender;
  private readonly deliverer: Deliverer;
  private readonly closer: WindowCloser;
  private readonly hints: DueDeliveries;
  private readonly recorder: AttemptRecorder;
  private readonly store: DeliveryStore;

  constructor(private readonly crash: CrashPoint) {
    const metrics = new Metrics('crash-points');
    const trace = new Trace({ database, metrics, logger, clock, service: 'notifier' });
    const store = (this.store = crash.watch('store', new DeliveryStore(database, trace)));
    const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
    const log = new DeliveryLog(metrics, new DeadLetters(database, clock), logger);
    const leases = new LeaseKeeper(store, logger);
    this.recorder = new AttemptRecorder(store, leases, log, clock, logger, new AbortController().signal);
    Reflect.set(this.recorder, 'chance', systemChance);
    const identity = { from: parseMailbox(config.MAIL_FROM), dkimKeys: [] };
    const paths = new ReturnPaths(signer, config.BOUNCE_DOMAIN);
    const openings = new OpeningWriter();
    const links = new MailLinks(signer, config, paths);
    const writer = new MailWriter(links, new ToldOpenings(links, openings));
    const facts = crash.watch('facts', new FreshFacts(new FactsStore(database), database, openings, clock));
    this.smtp = new SmtpSender({ url: inbox.smtpUrl, connections: 1 }, clock);
    const pauses = new MailPauses(new MailPauseStore(database), clock, logger);
    const leaving = new Unsubscriptions(
      new SubscriberStore(database),
      signer,
      new Hints(config, logger),
      clock,
    );
    const feedbacks = new Feedbacks(new FeedbackStore(database), leaving, pauses, metrics, clock, logger);
    const gate = new SmtpGate(clock, logger, metrics);
    const limits = new DomainLimits(config, clock);
    const flow = new MailFlow(gate, limits, pauses, feedbacks, clock, new AbortController().signal);
    const smtp = crash.watch('smtp', this.smtp);
    const channels = new ChannelRegistry([new MailChannel(writer, smtp, flow, paths, identity, clock)]);
    this.deliverer = new Deliverer(store, facts, this.recorder, channels, clock);
    const producer = new Producer(redis, 'crash-points', logger);
    this.hints = new DueDeliveries(store, this.recorder, channels, producer, new WorkLog(clock), metrics);
    const windows = crash.watch(
      'windows',
      new WindowStore(database, signer, new NewsToTell(new NewsStore(database)), channels, config),
    );
    this.closer = new WindowCloser(windows, trace, clock, logger, new AbortController().signal);
  }

  async run(subscriberId: SubscriberId): Promise<void> {
    await this.hints.judgeAbandoned();
    await this.closer.close([subscriberId]);
    const due = await this.store.due(MAIL, clock.now(), 100);
    await this.deliverer.deliver(
      MAIL,
      due.map(({ deliveryId }) => deliveryId),
    );
  }

  /** Runs to the end or to the crash, whichever comes first. */
  async runOrCrash(subscriberId: SubscriberId): Promise<void> {
    await Promise.race([this.run(subscriberId), this.crash.stopped]);
    this.smtp.close();
  }
}

const NEVER = 10_000;
let readers = 0;

async function aDueAlert(): Promise<{ subscriberId: SubscriberId; address: string }> {
  readers += 1;
  const address = `reader${readers}@example.org`;
  const subscriber = aSubscriber({ address, confirmedAt: clock.now() });
  const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust', state: 'active' });
  const posting = aPosting({ title: 'Rust Engineer' });
  const alert: Alert = {
    _id: alertId(subscriber._id, posting.clusterId),
    subscriberId: subscriber._id,
    clusterId: posting.clusterId,
    matches: [{ savedSearchId: search._id, query: 'rust', postingId: posting._id, at: clock.now() }],
    rhythm: 'instant',
    createdAt: clock.now(),
    dueAt: clock.now(),
    state: 'pending',
    deliveryId: null,
  };
  await Promise.all([
    database.subscribers.create(subscriber),
    database.savedSearches.create(search),
    database.postings.create(posting),
    database.alerts.create(alert),
  ]);
  return { subscriberId: subscriber._id, address };
}

/** Time passes until every lease of a dead process has run out and every pause is over. */
async function timePasses(): Promise<void> {
  await database.deliveries.updateMany({ state: 'sending' }, { $set: { 'lease.until': new Date(0) } });
  clock.advance(3_700_000);
}

async function settle(subscriberId: SubscriberId): Promise<KeptDelivery> {
  for (let round = 0; round < 4; round += 1) {
    await timePasses();
    await new Process(new CrashPoint(NEVER, 'before')).runOrCrash(subscriberId);
  }
  const deliveries = await database.deliveries.find({ subscriberId }).lean<KeptDelivery[]>();
  expect(deliveries).toHaveLength(1);
  return deliveries[0] as KeptDelivery;
}

async function ledger(subscriberId: SubscriberId, address: string): Promise<void> {
  const delivery = await settle(subscriberId);
  const copies = (await inbox.mails()).filter((mail) => mail.to.includes(address));
  const ambiguous = delivery.attempts.filter((attempt) => attempt.outcome === 'ambiguous').length;
  expect(delivery.state).toBe('accepted');
  expect(copies.length).toBeGreaterThanOrEqual(1);
  expect(copies.length).toBeLessThanOrEqual(1 + ambiguous);
  expect(new Set(copies.map((mail) => mail.messageId))).toEqual(new Set([delivery.messageId]));
  expect(await database.alerts.countDocuments({ subscriberId, state: 'pending' })).toBe(0);
}

async function countSteps(): Promise<string[]> {
  const { subscriberId } = await aDueAlert();
  const crash = new CrashPoint(NEVER, 'before');
  await new Process(crash).runOrCrash(subscriberId);
  return crash.steps;
}

beforeAll(async () => {
  redis = connectRedis(testRedisUrl());
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  config = await testConfig({ SMTP_URL: inbox.smtpUrl });
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
});

afterAll(async () => {
  redis?.disconnect();
  await inbox?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

describe('a process that stops at any step between two awaits', () => {
  it('is tested at every step: they are these', async () => {
    const steps = await countSteps();
    expect(steps).toEqual(
      expect.arrayContaining([
        'windows.inTransaction',
        'store.find',
        'facts.of',
        'smtp.send',
        'store.claim',
        'store.end',
      ]),
    );
  });

  it.each(['before', 'after'] as const)(
    'loses nothing and explains every copy: %s the step, first attempt',
    async (side) => {
      const steps = (await countSteps()).length;
      for (let at = 1; at <= steps; at += 1) {
        const { subscriberId, address } = await aDueAlert();
        await new Process(new CrashPoint(at, side)).runOrCrash(subscriberId);
        await ledger(subscriberId, address);
      }
    },
  );

  it.each(['before', 'after'] as const)('and again on the second attempt: %s the step', async (side) => {
    const steps = (await countSteps()).length;
    for (let at = 1; at <= steps; at += 1) {
      const { subscriberId, address } = await aDueAlert();
      inbox.behave({ onRcpt: () => ({ code: 450, text: 'later' }) });
      await new Process(new CrashPoint(NEVER, side)).runOrCrash(subscriberId);
      inbox.behave({});
      await timePasses();
      await new Process(new CrashPoint(at, side)).runOrCrash(subscriberId);
      await ledger(subscriberId, address);
    }
  });

  it('would be caught if it sent without a claim: the control', async () => {
    const { subscriberId, address } = await aDueAlert();
    const claim = jest.spyOn(DeliveryStore.prototype, 'claim').mockResolvedValue(true);
    await new Process(new CrashPoint(NEVER, 'before')).runOrCrash(subscriberId);
    claim.mockRestore();
    await expect(ledger(subscriberId, address)).rejects.toThrow();
  });
});

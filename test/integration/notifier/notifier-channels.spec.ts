import { alertId, asId, type DeliveryId } from '@app/core/ids';
import { MAIL, CHANNEL_NAMES } from '@app/core/delivery';
import { deliveryFrom, toldItems, type KeptDelivery } from '../../../libs/core/src/records/index.js';
import { newDelivery, type NewDelivery } from '@app/core/sending';
import type { Subscriber } from '../../../libs/core/src/records/index.js';
import { Metrics } from '@app/infra/metrics';
import { TokenSigner, newHookId, newId } from '@app/infra/system';
import { aPosting, aSavedSearch, aSubscriber, until } from '@app/testing';
import type { Channel, HandedOver, LastCheck, Parcel } from '../../../apps/notifier/src/attempts/channel.js';
import { CHANNELS } from '../../../apps/notifier/src/channels/index.js';
import { Deliverer } from '../../../apps/notifier/src/delivery/deliverer.js';
import { FreshFacts } from '../../../apps/notifier/src/delivery/fresh-facts.js';
import { ChannelRegistry } from '../../../apps/notifier/src/attempts/channel-registry.js';
import { NotifierDesk } from './notifier-desk.js';
import { Receiver } from './receiver.js';
import { TINY, tinyBoard, tinyEntry } from './tiny-channel.js';

// What every channel must do, each against its own other side: a mail server, an address on the web, and the smallest channel
// that can be. That one exists in its file and in the line below that adds it, and nowhere else.

const DAY = 86_400_000;
const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
let desk: NotifierDesk;
let receiver: Receiver;
let origin: string;

beforeAll(async () => {
  receiver = new Receiver();
  origin = await receiver.start();
  const channels = [...CHANNELS, tinyEntry];
  desk = await NotifierDesk.start({ settings: { HOOK_ALLOW_ORIGINS: origin }, channels });
});
afterAll(async () => {
  await desk?.stop();
  await receiver?.stop();
});
beforeEach(() => {
  desk.inbox.behave({});
  receiver.answer = (response) => response.end('ok');
  tinyBoard.answerTo = () => 'accepted';
  tinyBoard.isBroken = false;
});

const part = <T>(type: new (...args: never[]) => T): T =>
  desk.notifier.app.get<T>(type as never, { strict: false });

/** The other side of a channel, in the words of this test. */
interface OtherSide {
  readonly name: string;
  /** Ids of what came, by what every attempt must repeat, for these deliveries. */
  came(deliveries: readonly KeptDelivery[]): Promise<string[]>;
  refuse(): void;
  /** Refuses the first of these for good, the second for now, and takes everything else. */
  refuseSome(refused: KeptDelivery, forNow: KeptDelivery): Promise<void>;
}

const addressOf = async ({ subscriberId }: KeptDelivery): Promise<string> =>
  (await desk.database.subscribers.findById(subscriberId).lean<Subscriber>())?.address ?? '';

const hookIdOf = ({ messageId }: KeptDelivery) => `msg_${messageId.slice(1, messageId.indexOf('@'))}`;

const SIDES: OtherSide[] = [
  {
    name: MAIL,
    came: async (deliveries) => {
      const ids = deliveries.map(({ messageId }) => messageId);
      return (await desk.inbox.mails())
        .map(({ messageId }) => messageId ?? '')
        .filter((id) => ids.includes(id));
    },
    refuse: () => desk.inbox.behave({ onRcpt: () => ({ code: 550, text: '5.1.1 no such user' }) }),
    refuseSome: async (refused, forNow) => {
      const [gone, full] = [await addressOf(refused), await addressOf(forNow)];
      desk.inbox.behave({
        onRcpt: (address) => {
          if (address === gone) return { code: 550, text: '5.1.1 no such user' };
          return address === full ? { code: 452, text: '4.2.2 mailbox full' } : 'accept';
        },
      });
    },
  },
  {
    name: 'hook',
    came: (deliveries) => {
      const ids = deliveries.map(hookIdOf);
      const told = receiver.told.map(({ headers }) => String(headers['webhook-id']));
      return Promise.resolve(told.filter((id) => ids.includes(id)));
    },
    refuse: () => {
      receiver.answer = (response) => {
        response.statusCode = 400;
        response.end();
      };
    },
    refuseSome: async (refused, forNow) => {
      receiver.answer = (response, { headers }) => {
        const id = headers['webhook-id'];
        response.statusCode = id === hookIdOf(refused) ? 400 : id === hookIdOf(forNow) ? 503 : 200;
        response.end();
      };
    },
  },
  {
    name: TINY,
    came: (deliveries) => {
      const ids = deliveries.map(({ messageId }) => messageId);
      return Promise.resolve(tinyBoard.told.map(({ id }) => id).filter((id) => ids.includes(id)));
    },
    refuse: () => {
      tinyBoard.answerTo = () => 'refused';
    },
    refuseSome: async (refused, forNow) => {
      tinyBoard.answerTo = (id) =>
        id === refused.messageId ? 'refused' : id === forNow.messageId ? 'refused-temporarily' : 'accepted';
    },
  },
];

/** A delivery over a channel, with all its records. It is due tomorrow, so that nobody but the test sends it. */
async function deliveryOver(name: string, fields: Partial<KeptDelivery> = {}): Promise<KeptDelivery> {
  const { database, clock } = desk;
  const now = clock.now();
  const subscriber = aSubscriber({ address: `${newId().toLowerCase()}@example.org`, confirmedAt: now });
  const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust', state: 'active' });
  const posting = aPosting({
    title: 'Rust Engineer',
    text: 'You write Rust.',
    firstSeenAt: now,
    revisedAt: now,
  });
  const subscriberId = subscriber._id;
  const savedSearchId = search._id;
  const target = newHookId();
  await database.subscribers.create(subscriber);
  await database.savedSearches.create(search);
  await database.postings.create(posting);
  await database.hooks.create({
    ...{ _id: target, subscriberId, savedSearchId, kind: 'webhook', url: `${origin}/in`, state: 'on' },
    ...{ failures: 0, lastError: null, lastAcceptedAt: null, createdAt: now },
  });
  const match = { savedSearchId, query: 'rust', postingId: posting._id, at: now, revision: 1 };
  const { clusterId } = posting;
  const alerts = {
    ...{ subscriberId, windowKind: 'instant' as const, windowKey: clusterId, dueAt: now, now },
    items: [{ alertId: alertId(subscriberId, clusterId), clusterId, matches: [match], suppressed: null }],
  };
  const wanted: NewDelivery =
    name === MAIL
      ? { kind: 'alerts', overflow: 0, ...alerts }
      : {
          kind: 'beside-mail',
          channel: name,
          target,
          savedSearchId,
          mailId: asId<DeliveryId>(newId()),
          ...alerts,
        };
  const tomorrow = new Date(now.getTime() + DAY);
  const delivery = { ...newDelivery(signer, desk.mailFrom, wanted), nextAt: tomorrow, ...fields };
  await database.deliveries.create(delivery);
  return delivery;
}

async function parcelOf(channel: Channel, record: KeptDelivery): Promise<Parcel<unknown>> {
  const delivery = deliveryFrom(record);
  const attempt = { delivery, rules: channel.rules, items: toldItems(delivery), token: newId() };
  const prepared = await channel.prepare(attempt, await part(FreshFacts).of(delivery));
  if (prepared.verdict !== 'send') throw new Error('Whom it tells is gone.');
  return { attempt, content: prepared.content };
}

const go = (): Promise<LastCheck> => Promise.resolve('go');
const said = ({ kind, ...rest }: HandedOver<never>): string =>
  'why' in rest
    ? `${kind}: ${rest.why}`
    : `${kind}: ${(rest as { answer: { outcome: string } }).answer.outcome}`;

describe.each(SIDES)('the channel $name', ({ name, came, refuse, refuseSome }) => {
  const channel = (): Channel => {
    const found = part(ChannelRegistry).named(name);
    if (found === null) throw new Error(`There is no channel ${name}.`);
    return found;
  };
  const handOver = async (
    records: KeptDelivery[],
    check: (parcel: Parcel<unknown>) => Promise<LastCheck> = go,
  ) => {
    const group = await Promise.all(records.map((record) => parcelOf(channel(), record)));
    return Promise.all(channel().handOver(group, check)) as Promise<HandedOver<never>[]>;
  };

  it('has a name that records and queues can carry, and pauses that grow', () => {
    expect(channel().name).toMatch(/^[a-z][a-z-]*$/);
    const { unreachable, alertsWorthMs } = channel().rules;
    expect(unreachable.first).toBeGreaterThan(0);
    expect(unreachable.most).toBeGreaterThanOrEqual(unreachable.first);
    expect(alertsWorthMs).toBeGreaterThan(unreachable.most);
  });

  it('hands over a group, one answer for each in order, and says no word about one that its last check holds back', async () => {
    const records = [await deliveryOver(name), await deliveryOver(name), await deliveryOver(name)];
    const asked: string[] = [];
    const answers = await handOver(records, async ({ attempt }) => {
      expect(await came([records.find(({ _id }) => _id === attempt.delivery.id) as KeptDelivery])).toEqual(
        [],
      );
      asked.push(attempt.delivery.id);
      return attempt.delivery.id === records[1]?._id ? 'refused' : 'go';
    });
    expect(asked.toSorted()).toEqual(records.map(({ _id }) => _id).toSorted());
    expect(answers.map(said)).toEqual(['answered: accepted', 'withheld: refused', 'answered: accepted']);
    expect(await came(records)).toHaveLength(2);
    expect(await came(records.slice(1, 2))).toEqual([]);
  });

  it('lets what fails in one take none of the others with it', async () => {
    const records = [await deliveryOver(name), await deliveryOver(name)];
    const group = await Promise.all(records.map((record) => parcelOf(channel(), record)));
    const results = await Promise.allSettled(
      channel().handOver(group, ({ attempt }) =>
        attempt.delivery.id === records[0]?._id ? Promise.reject(new Error('MongoDB is away.')) : go(),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await came(records)).toHaveLength(1);
  });

  it('gives every attempt the same id, so that the other side can tell a copy', async () => {
    const record = await deliveryOver(name);
    await handOver([record]);
    await handOver([record]);
    const ids = await came([record]);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('tells a refusal in the words of an attempt, and can learn from it', async () => {
    const record = await deliveryOver(name);
    const parcel = await parcelOf(channel(), record);
    expect(await channel().enter(parcel)).toBeNull();
    refuse();
    const [answer] = await Promise.all(channel().handOver([parcel], go));
    channel().left(parcel);
    expect(answer).toMatchObject({
      kind: 'answered',
      answer: { outcome: 'refused', detail: expect.any(String) },
    });
    if (answer?.kind !== 'answered') throw new Error('It was not answered.');
    await channel().learn(parcel, { kind: 'answered', answer: answer.answer });
    expect(channel().room).toBeGreaterThan(0);
  });

  it('makes nothing of a delivery that goes another way', async () => {
    const other = deliveryFrom(await deliveryOver(name === MAIL ? 'hook' : MAIL));
    const attempt = { delivery: other, rules: channel().rules, items: toldItems(other), token: newId() };
    await expect(channel().prepare(attempt, await part(FreshFacts).of(other))).rejects.toThrow('It goes');
  });

  it('is a way of the one pipeline: of a group, each ends as it must', async () => {
    const due = { nextAt: desk.clock.now() };
    const [goes, old, unwanted] = [
      await deliveryOver(name, due),
      await deliveryOver(name, { ...due, dueAt: new Date(desk.clock.now().getTime() - 6 * DAY) }),
      await deliveryOver(name, due),
    ] as const;
    await desk.database.deliveries.updateOne({ _id: unwanted._id }, { $set: { nextAt: due.nextAt } });
    await desk.database.savedSearches.updateOne(
      { subscriberId: unwanted.subscriberId },
      { $set: { state: 'deleted' } },
    );
    await part(Deliverer).deliver(name, [goes._id, old._id, unwanted._id]);
    const ended = async ({ _id }: KeptDelivery) => {
      const { state, reason, attempts } = await until('it is settled', () =>
        desk.database.deliveries.findOne({ _id, finishedAt: { $type: 'date' } }).lean<KeptDelivery>(),
      );
      return [state, reason, attempts.map(({ outcome }) => outcome)];
    };
    expect(await ended(goes)).toEqual(['accepted', null, ['accepted']]);
    expect(await ended(old)).toEqual(['dead', 'too-old', []]);
    expect(await ended(unwanted)).toEqual(['suppressed', 'nothing-left', []]);
    expect(await came([goes, old, unwanted])).toHaveLength(1);
  });

  it('records the outcome of each of a group of three for itself', async () => {
    const [goes, refused, forNow] = [
      await deliveryOver(name),
      await deliveryOver(name),
      await deliveryOver(name),
    ] as const;
    const ids = [goes._id, refused._id, forNow._id];
    await refuseSome(refused, forNow);
    await desk.database.deliveries.updateMany({ _id: { $in: ids } }, { $set: { nextAt: desk.clock.now() } });
    await part(Deliverer).deliver(name, ids);
    const recorded = async ({ _id }: KeptDelivery) => {
      const { state, reason, attempts } = await until('its attempt has ended', async () => {
        const found = await desk.database.deliveries.findOne({ _id }).lean<KeptDelivery>();
        return found?.attempts.some(({ finishedAt }) => finishedAt !== null) === true ? found : null;
      });
      return [state, reason, attempts.map(({ outcome }) => outcome)];
    };
    expect(await recorded(goes)).toEqual(['accepted', null, ['accepted']]);
    expect(await recorded(refused)).toEqual(['dead', 'rejected', ['refused']]);
    expect(await recorded(forNow)).toEqual(['retry', null, ['refused-temporarily']]);
    expect(await came([goes])).toHaveLength(1);
  });
});

it('every channel that is registered is held to this', () => {
  expect(SIDES.map(({ name }) => name)).toEqual(part(ChannelRegistry).all.map(({ name }) => name));
  expect([...CHANNEL_NAMES, TINY]).toEqual(part(ChannelRegistry).all.map(({ name }) => name));
});

describe('a third channel', () => {
  it('leaves its turn where handing over throws at once; nothing is claimed, and later it is told', async () => {
    const records = [await deliveryOver(TINY), await deliveryOver(TINY)];
    const ids = records.map(({ _id }) => _id);
    const find = () => desk.database.deliveries.find({ _id: { $in: ids } }).lean<KeptDelivery[]>();
    tinyBoard.isBroken = true;
    await desk.database.deliveries.updateMany({ _id: { $in: ids } }, { $set: { nextAt: desk.clock.now() } });
    await expect(part(Deliverer).deliver(TINY, ids)).rejects.toThrow(AggregateError);
    await until('they have left their turn', () => ids.every((id) => !tinyBoard.inTurn.has(id)));
    expect((await find()).map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ['pending', 0],
      ['pending', 0],
    ]);
    tinyBoard.isBroken = false;
    await until('they are told', async () => (await find()).every(({ state }) => state === 'accepted'));
  });

  it('is told what the mail tells, on a record, by a hint and with a metric of its own', async () => {
    const reader = await desk.person();
    const search = await desk.search(reader.id, 'rust');
    await desk.alert(reader, search, { title: 'Rust Engineer, third way' });
    const delivery = await until('it is told', () =>
      desk.database.deliveries
        .findOne({ subscriberId: reader.id, kind: TINY, state: 'accepted' })
        .lean<KeptDelivery>(),
    );
    expect(delivery.attempts.map(({ outcome }) => outcome)).toEqual(['accepted']);
    expect(tinyBoard.told).toContainEqual({ id: delivery.messageId, text: '1 of rust' });
    expect((await desk.mailTo(reader.address)).text).toContain('Rust Engineer, third way');
    const text = await part(Metrics).registry.metrics();
    expect(text).toMatch(/delivery_attempts_total\{[^}]*channel="tiny"[^}]*\} [1-9]/);
    expect(text).toMatch(/deliveries_due\{[^}]*channel="tiny"/);
  });
});

import { asId, type DeliveryId, type SubscriberId } from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { MAIL, MAIL_RULES } from '@app/core/delivery';
import { deliveryFrom } from '@app/core/records';
import type { Answer, Channel, HandedOver, LastCheck, Parcel } from '../attempts/channel.js';
import { ChannelRegistry } from '../attempts/channel-registry.js';
import type { AttemptRecorder } from './attempt-recorder.js';
import { Deliverer } from './deliverer.js';
import type { DeliveryStore } from './delivery-store.js';
import type { FreshFacts } from './fresh-facts.js';

const now = new Date('2026-03-02T09:00:00Z');
const keys = { keyedHash: (_purpose: string, id: string) => id };
const receiver = { confirmed: true, unsubscribed: false, notRenewed: false, addressSuppressed: false };
const ids = (...names: string[]): DeliveryId[] => names.map((name) => asId<DeliveryId>(name));
type Ask = (parcel: Parcel<unknown>) => Promise<LastCheck>;

/** The way with a record in memory and one channel that hands over as it is told; `noted`: what happened, in order. */
function theWay(
  handOver: (group: readonly Parcel<unknown>[], ask: Ask) => readonly Promise<HandedOver<Answer>>[],
) {
  const noted: string[] = [];
  const note = (what: string, { delivery }: { delivery: { id: string } }): void =>
    void noted.push(`${what} ${delivery.id.slice(-1)}`);
  const channel: Channel = {
    ...{ name: MAIL, rules: MAIL_RULES, room: Infinity, handOver },
    besideMails: async () => [],
    prepare: async () => ({ verdict: 'send', content: null }),
    enter: async () => null,
    left: ({ attempt }) => note('left', attempt),
    learn: async ({ attempt }, { kind }) => note(`learnt, ${kind}`, attempt),
  };
  const store = {
    find: async (request: string) =>
      deliveryFrom(
        newDelivery(keys, 'a@board.example', {
          kind: 'manage-link',
          subscriberId: asId<SubscriberId>('s'),
          request,
          now,
        }),
      ),
  } as unknown as DeliveryStore;
  const facts = {
    of: async () => ({ receiver, searches: new Map(), postings: new Map() }),
    receiverOf: async () => receiver,
  } as unknown as FreshFacts;
  const recorder: Pick<AttemptRecorder, 'open' | 'end' | 'letGo'> = {
    open: async (attempt) => {
      note('opened', attempt);
      return true;
    },
    end: async (attempt, { outcome }) => note(outcome, attempt),
    letGo: (attempt) => note('let go', attempt),
  };
  const clock = { now: () => now, monotonicMs: () => 0 };
  const registry = new ChannelRegistry([channel]);
  return {
    noted,
    deliverer: new Deliverer(store, facts, recorder as AttemptRecorder, registry, clock),
  };
}

const answered = (answer: Partial<Answer>): HandedOver<Answer> => ({
  kind: 'answered',
  answer: { outcome: 'accepted', code: null, detail: null, ...answer },
});

describe('the one way of deliveries', () => {
  it('records the outcome of each of a group for itself, and lets the channel learn each', async () => {
    const { deliverer, noted } = theWay((group, ask) =>
      group.map(async (parcel, n): Promise<HandedOver<Answer>> => {
        const answer = { outcome: 'refused', code: 550, detail: 'No.' } as const;
        if (n === 2) return { kind: 'unreached', answer: { ...answer, outcome: 'not-handed-over' } };
        await ask(parcel);
        return answered(n === 0 ? {} : answer);
      }),
    );
    await deliverer.deliver(MAIL, ids('1', '2', '3'));
    const of = (n: number): string[] => noted.filter((line) => line.endsWith(` ${n}`));
    expect(of(1)).toEqual(['opened 1', 'accepted 1', 'learnt, answered 1', 'let go 1', 'left 1']);
    expect(of(2)).toEqual(['opened 2', 'refused 2', 'learnt, answered 2', 'let go 2', 'left 2']);
    expect(of(3)).toEqual(['learnt, unreached 3', 'let go 3', 'left 3']);
  });

  it('takes all of a group out of their turn where the channel throws at once, and claims none any more', async () => {
    const asked: Promise<LastCheck>[] = [];
    const { deliverer, noted } = theWay(([first], ask) => {
      if (first !== undefined) asked.push(ask(first));
      throw new Error('It is broken.');
    });
    await expect(deliverer.deliver(MAIL, ids('1', '2'))).rejects.toThrow(AggregateError);
    expect(await Promise.all(asked)).toEqual(['lost']);
    expect(noted.toSorted()).toEqual(['left 1', 'left 2', 'let go 1', 'let go 2']);
  });

  it('lets go of an attempt whose handing over fails after its claim, and takes nobody along', async () => {
    const { deliverer, noted } = theWay((group, ask) =>
      group.map(async (parcel, n) => {
        await ask(parcel);
        if (n === 0) throw new Error('It broke off.');
        return answered({});
      }),
    );
    await expect(deliverer.deliver(MAIL, ids('1', '2'))).rejects.toThrow('It broke off.');
    expect(noted.filter((line) => line.endsWith(' 1'))).toEqual(['opened 1', 'let go 1', 'left 1']);
    expect(noted).toContain('accepted 2');
  });

  it('takes those out of their turn for whom the channel has no answer', async () => {
    const { deliverer, noted } = theWay(() => []);
    await expect(deliverer.deliver(MAIL, ids('1'))).rejects.toThrow('The channel mail gave no answer.');
    expect(noted).toEqual(['let go 1', 'left 1']);
  });
});

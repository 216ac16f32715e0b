import { z } from 'zod';
import { closeWindows, matchPostings, sendDelivery, type SendDelivery } from '../contracts/index.js';
import type { Alert, Hook, KeptDelivery, KeptPosting, SavedSearch, Subscriber } from '../records/index.js';
import { idOf } from './id-of.js';
import { alertId, asId, reportId } from './ids.js';
import type { AlertId, ClusterId, DeliveryId, PlainIds, PostingId, SubscriberId } from './ids.js';

const anna = asId<SubscriberId>('anna');
const opening = asId<ClusterId>('opening');
const subscriber = (id: SubscriberId): string => id;

/** What is refused here is refused by the compiler: an error that no longer comes fails the check of types. */
describe('an id', () => {
  it('is not taken for one of another kind, nor is a plain string', () => {
    const alert: AlertId = alertId(anna, opening);
    // @ts-expect-error: an alert is no subscriber.
    expect(subscriber(alert)).toBe('anna:opening');
    // @ts-expect-error: the order of what an alert is made of.
    expect(alertId(opening, anna)).toBe('opening:anna');
    // @ts-expect-error: nobody has said what this string names.
    expect(subscriber('anna')).toBe('anna');
    // @ts-expect-error: the kind is not to be guessed from what wants it less strictly.
    expect(subscriber(asId<AlertId>('anna'))).toBe('anna');
    expect(subscriber(anna)).toBe('anna');
  });

  it('is of its kind on record, also in what a record holds', () => {
    const of = (alert: Alert) => [
      subscriber(alert.subscriberId),
      alert.matches.map((match) => match.postingId),
    ];
    // @ts-expect-error: the id of the record is that of an alert.
    const wrong = (alert: Alert) => subscriber(alert._id);
    // @ts-expect-error: a posting is no opening.
    const posting: Pick<KeptPosting, 'clusterId'> = { clusterId: asId<PostingId>('p') };
    // @ts-expect-error: plain.
    const search: Pick<SavedSearch, 'subscriberId'> = { subscriberId: 'anna' };
    // @ts-expect-error: plain, in a list.
    const consents: Subscriber['consents'] = [{ at: new Date(0), wording: '', savedSearchId: 's' }];
    // @ts-expect-error: a delivery is no hook.
    const hook: Pick<Hook, '_id'> = { _id: asId<DeliveryId>('d') };
    // @ts-expect-error: plain.
    const delivery: Pick<KeptDelivery, '_id'> = { _id: 'd' };
    expect([of, wrong, posting, search, consents, hook, delivery]).toHaveLength(7);
  });

  it('is plain where that is said', () => {
    const written: PlainIds<Pick<Alert, '_id' | 'createdAt' | 'deliveryId'>> = {
      _id: 'anna:opening',
      createdAt: new Date(0),
      deliveryId: null,
    };
    expect(written.createdAt.getTime()).toBe(0);
  });

  it('of a report says what is reported about which posting', () => {
    const posting = asId<PostingId>('p');
    expect(reportId(posting, 'scam')).toBe('p:scam');
    expect(reportId(posting, 'wrong-fact', 'salary')).toBe('p:wrong-fact:salary');
  });
});

describe('an id from outside', () => {
  const schema = idOf<SubscriberId>(z.string().min(1).max(4));

  it('is of the wanted kind once its text was checked', () => {
    expect(subscriber(schema.parse('anna'))).toBe('anna');
    // @ts-expect-error: a subscriber is no alert.
    const alert: AlertId = schema.parse('anna');
    expect(alert).toBe('anna');
  });

  it.each([[''], ['annas'], [7], [null], [undefined], [['anna']], [{ id: 'anna' }]])(
    '%j is none',
    (given) => {
      expect(schema.safeParse(given).success).toBe(false);
    },
  );

  it('of a job is of the kind that its queue carries', () => {
    const send: SendDelivery = sendDelivery.payload.parse({ v: 1, deliveryId: 'anna.daily.2026-03-02' });
    // @ts-expect-error: a delivery is no subscriber.
    expect(subscriber(send.deliveryId)).toBe('anna.daily.2026-03-02');
    const { postingIds } = matchPostings.payload.parse({ v: 1, postingIds: ['p'], seq: 1 });
    // @ts-expect-error: postings are no people.
    expect(postingIds.map(subscriber)).toEqual(['p']);
    expect(
      closeWindows.payload.parse({ v: 1, subscriberIds: ['anna'], seq: 0 }).subscriberIds.map(subscriber),
    ).toEqual(['anna']);
    expect(closeWindows.payload.safeParse({ v: 1, subscriberIds: [''], seq: 0 }).success).toBe(false);
    expect(closeWindows.payload.safeParse({ v: 1, subscriberIds: [], seq: 0 }).success).toBe(false);
  });
});

import {
  asId,
  type AlertId,
  type ClusterId,
  type DeliveryId,
  type HookId,
  type SavedSearchId,
  type SubscriberId,
} from '../ids/index.js';
import { carriesAlerts, deliveryFrom, goesByMail, kindsOver, toldItems } from './delivery.js';
import type { KeptDelivery } from './kept-delivery.js';
import { newDelivery, type NewDelivery } from '../sending/new-delivery.js';

const keys = { keyedHash: (purpose: string, id: string) => `${purpose}-of-${id}` };
const now = new Date('2026-03-02T09:00:00Z');
const ids = { alertId: asId<AlertId>('a'), clusterId: asId<ClusterId>('c') };
const subscriberId = asId<SubscriberId>('s');
const savedSearchId = asId<SavedSearchId>('x');
const items = [{ ...ids, matches: [], suppressed: null }];
const alerts = {
  subscriberId,
  windowKind: 'daily',
  windowKey: '2026-03-02',
  items,
  dueAt: now,
  now,
} as const;
const read = (wanted: NewDelivery) => deliveryFrom(newDelivery(keys, 'alerts@example.org', wanted));

describe('a delivery as it is read from its record', () => {
  it('has what its content and its channel have, and nothing else of them', () => {
    const of = { subscriberId, request: 'r', now };
    const told = { channel: 'hook', target: asId<HookId>('h'), savedSearchId, mailId: asId<DeliveryId>('m') };
    const own = (wanted: NewDelivery) => {
      const common = read({ ...of, kind: 'manage-link' });
      const delivery = read(wanted);
      const shared = Object.keys(common).filter((key) => !['content', 'channel', 'askedAgain'].includes(key));
      return Object.fromEntries(Object.entries(delivery).filter(([key]) => !shared.includes(key)));
    };
    const daily = { content: 'alerts', windowKind: 'daily', items };
    expect(own({ ...alerts, kind: 'alerts', overflow: 2 })).toEqual({
      ...{ ...daily, channel: 'mail', overflow: 2, news: [] },
    });
    expect(own({ ...of, kind: 'confirmation', savedSearchId })).toEqual({
      ...{ content: 'confirmation', channel: 'mail', savedSearchId: 'x' },
    });
    expect(own({ ...of, kind: 'manage-link' })).toEqual({
      ...{ content: 'manage-link', channel: 'mail', askedAgain: null },
    });
    expect(own({ ...alerts, ...told, kind: 'beside-mail' })).toEqual({
      ...{ ...daily, channel: 'hook', savedSearchId: 'x', target: 'h' },
    });
  });

  it('is found by the kinds of its channel', () => {
    expect(kindsOver('mail')).toEqual(['alerts', 'confirmation', 'manage-link', 'renewal']);
    expect(kindsOver('hook')).toEqual(['hook']);
    const confirmation = read({
      kind: 'confirmation',
      subscriberId,
      savedSearchId,
      request: 'r',
      now,
    });
    expect([goesByMail(confirmation), carriesAlerts(confirmation), toldItems(confirmation)]).toEqual([
      ...[true, false, []],
    ]);
  });

  it('stops nobody where its record is damaged', () => {
    const record = { _id: 'd', kind: 'hook', hookId: null, savedSearchId: null, rhythm: null, items };
    const delivery = deliveryFrom(record as unknown as KeptDelivery);
    expect(delivery).toMatchObject({
      channel: 'hook',
      target: null,
      savedSearchId: null,
      windowKind: 'instant',
    });
    expect(goesByMail(delivery)).toBe(false);
  });
});

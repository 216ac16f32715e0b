import { alertsDeliveryId } from '@app/core/digest';
import {
  asId,
  type AlertId,
  type ClusterId,
  type DeliveryId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import {
  carriesAlerts,
  deliveryFrom,
  goesByMail,
  kindsOver,
  toldItems,
  type KeptDelivery,
} from '@app/core/records';
import { newDelivery, type NewDelivery } from './new-delivery.js';
import { TokenSigner } from '../system/index.js';

const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
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
const read = (wanted: NewDelivery) => deliveryFrom(newDelivery(signer, 'alerts@example.org', wanted));

describe('a delivery as it is read from its record', () => {
  it('has what its content and its channel have, and nothing else of them', () => {
    const of = { subscriberId, request: 'r', now };
    const told = { channel: 'hook', target: 'h', savedSearchId, mailId: asId<DeliveryId>('m') };
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

  it('keeps the ids that deliveries to hooks have always had', () => {
    const told = {
      channel: 'hook',
      target: 'h',
      savedSearchId,
      mailId: alertsDeliveryId(subscriberId, 'daily', '2026-03-02'),
    };
    const delivery = read({ ...alerts, ...told, kind: 'beside-mail' });
    expect([delivery.id, delivery.kind]).toEqual(['s.daily.2026-03-02.hook.h', 'hook']);
  });

  it('is found by the kinds of its channel', () => {
    expect(kindsOver('mail')).toEqual(['alerts', 'confirmation', 'manage-link']);
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
    expect(delivery).toMatchObject({ channel: 'hook', target: 'missing', windowKind: 'instant' });
    expect(goesByMail(delivery)).toBe(false);
  });
});

import {
  asId,
  type AlertId,
  type ClusterId,
  type DeliveryId,
  type HookId,
  type SavedSearchId,
  type SubscriberId,
} from '../ids/index.js';
import { deliveryFrom } from '../records/index.js';
import { newDelivery, type NewDelivery } from './new-delivery.js';

const keys = { keyedHash: (purpose: string, id: string) => `${purpose}-of-${id}` };
const now = new Date('2026-03-02T09:00:00Z');
const earlier = new Date('2026-03-02T08:00:00Z');
const subscriberId = asId<SubscriberId>('s');
const savedSearchId = asId<SavedSearchId>('x');
const items = [
  { alertId: asId<AlertId>('a'), clusterId: asId<ClusterId>('c'), matches: [], suppressed: null },
];
const alerts = {
  subscriberId,
  windowKind: 'daily',
  windowKey: '2026-03-02',
  items,
  dueAt: earlier,
  now,
} as const;
const request = { subscriberId, request: 'r', now } as const;
const made = (wanted: NewDelivery, mailFrom = 'Board <alerts@example.org>') =>
  newDelivery(keys, mailFrom, wanted);

describe('a new delivery', () => {
  it('waits, was never tried, and is due now or since its alerts were', () => {
    const waiting = {
      state: 'pending',
      nextAt: now,
      lease: null,
      attempts: [],
      reason: null,
      finishedAt: null,
    };
    expect(made({ ...alerts, kind: 'alerts', overflow: 2 })).toMatchObject({
      ...{ ...waiting, dueAt: earlier, createdAt: now, rhythm: 'daily', overflow: 2 },
    });
    expect(made({ ...request, kind: 'manage-link' })).toMatchObject({
      ...{ ...waiting, dueAt: now, createdAt: now, rhythm: null, items: [] },
    });
  });

  it('has one id and one Message-ID for one request', () => {
    const ids = (wanted: NewDelivery) => {
      const { _id, messageId } = made(wanted);
      expect(made(wanted)).toEqual(made(wanted));
      return [_id, messageId];
    };
    expect(ids({ ...alerts, kind: 'alerts', overflow: 0 })).toEqual([
      ...['s.daily.2026-03-02', '<message-id-of-s.daily.2026-03-02@example.org>'],
    ]);
    expect(ids({ ...request, kind: 'confirmation', savedSearchId })[0]).toBe('x.confirmation.r');
    expect(ids({ ...request, kind: 'manage-link' })[0]).toBe('s.manage-link.r');
  });

  it('keeps the ids that deliveries to hooks have always had', () => {
    const told = {
      channel: 'hook',
      target: asId<HookId>('h'),
      savedSearchId,
      mailId: asId<DeliveryId>('s.daily.2026-03-02'),
    };
    const delivery = deliveryFrom(made({ ...alerts, ...told, kind: 'beside-mail' }));
    expect([delivery.id, delivery.kind]).toEqual(['s.daily.2026-03-02.hook.h', 'hook']);
  });

  it('notes news only where there is any', () => {
    const told = { savedSearchId: 'x', query: 'rust' } as never;
    expect(made({ ...alerts, kind: 'alerts', overflow: 0, news: [] })).not.toHaveProperty('news');
    expect(made({ ...alerts, kind: 'alerts', overflow: 0, news: [told] }).news).toEqual([told]);
  });

  it.each(['Board', 'alerts@', 'Board <alerts@exa mple.org>', ''])(
    'is refused where MAIL_FROM is %j: its Message-ID would have no domain',
    (mailFrom) => {
      expect(() => made({ ...request, kind: 'manage-link' }, mailFrom)).toThrow('MAIL_FROM must end');
    },
  );
});

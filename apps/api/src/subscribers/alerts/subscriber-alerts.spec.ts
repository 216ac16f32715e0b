import { asId, type AlertId, type ClusterId, type DeliveryId } from '@app/core/ids';
import { standingOf } from './subscriber-alerts.js';

const at = new Date('2026-11-22T08:00:00Z');
const alert = { _id: asId<AlertId>('p:c'), dueAt: at, deliveryId: asId<DeliveryId>('d') };
const item = { alertId: alert._id, clusterId: asId<ClusterId>('c'), matches: [], suppressed: null };
const delivery = { state: 'accepted', reason: null, finishedAt: at, items: [item] } as const;
type Delivery = NonNullable<Parameters<typeof standingOf>[1]>;
const as = (change: Partial<Delivery>): Delivery => ({ ...delivery, items: [item], ...change });

describe('standingOf', () => {
  it.each<[string, ReturnType<typeof standingOf>, Parameters<typeof standingOf>]>([
    ['no mail yet', { kind: 'waiting', dueAt: at }, [{ ...alert, deliveryId: null }, undefined]],
    ['accepted', { kind: 'mailed', at }, [alert, as({})]],
    ['beyond what the mail had room for', { kind: 'mailed', at }, [alert, as({ items: [] })]],
    ['waiting for another try', { kind: 'on-its-way' }, [alert, as({ state: 'retry', finishedAt: null })]],
    [
      'left out',
      { kind: 'not-sent', reason: 'posting-closed' },
      [alert, as({ items: [{ ...item, suppressed: 'posting-closed' }] })],
    ],
    ['refused', { kind: 'not-sent', reason: 'rejected' }, [alert, as({ state: 'dead', reason: 'rejected' })]],
  ])('%s', (_name, standing, [given, mail]) => {
    expect(standingOf(given, mail)).toEqual(standing);
  });
});

import { MAIL_RULES, DELIVERY_CONTENTS, MAIL } from '@app/core/delivery';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import { deliveryFrom, type KeptDelivery } from '@app/core/records';
import type { DeadLetter, DeadLetters } from '@app/infra/mongo';
import type { Attempt } from '../attempts/attempt.js';
import { DeliveryLog } from './delivery-log.js';

const NOW = new Date('2026-11-30T12:00:00Z');

describe('what is told of deliveries', () => {
  const kept: DeadLetter[] = [];
  const metrics = new Metrics('test');
  const deadLetters = {
    keep: async (letters: readonly DeadLetter[]) => void kept.push(...letters),
  } as unknown as DeadLetters;
  const log = new DeliveryLog(metrics, deadLetters, createLogger('test', 'silent'));
  const attempt = (kind: string): Attempt => {
    const record = { _id: kind, kind, rhythm: 'instant', items: [], dueAt: NOW };
    const delivery = deliveryFrom(record as unknown as KeptDelivery);
    const rules = { ...MAIL_RULES, besidesMail: delivery.channel !== MAIL };
    return { delivery, rules, items: [], token: 't' };
  };

  it('never counts the attempt of another channel as one of a mail, and buries nothing told beside a mail', async () => {
    const refused = { outcome: 'refused', code: 550, detail: 'No.' } as const;
    for (const kind of [...DELIVERY_CONTENTS, 'hook']) {
      const next = { state: 'dead', reason: 'rejected' } as const;
      await log.attemptEnded(attempt(kind), { ...refused, next }, NOW);
    }
    await log.settled(attempt('hook'), { state: 'dead', reason: 'too-old' }, 'Too late.');
    const text = await metrics.registry.metrics();
    const attempts = (channel: string): number =>
      Number(
        new RegExp(`delivery_attempts_total\\{[^}]*channel="${channel}"[^}]*\\} (\\d+)`).exec(text)?.[1],
      );
    expect([attempts('mail'), attempts('hook')]).toEqual([4, 1]);
    expect(kept.map(({ origin }) => origin)).toEqual([...DELIVERY_CONTENTS]);
    const settled = (channel: string): number[] =>
      [...text.matchAll(new RegExp(`deliveries_total\\{[^}]*channel="${channel}"[^}]*\\} (\\d+)`, 'g'))].map(
        ([, count]) => Number(count),
      );
    expect([settled('mail'), settled('hook')]).toEqual([
      [1, 1, 1, 1],
      [1, 1],
    ]);
  });
});

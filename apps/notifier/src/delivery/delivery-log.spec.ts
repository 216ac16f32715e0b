import { DELIVERY_KINDS } from '@app/core/domain';
import { createLogger } from '@app/infra/logging';
import { Metrics } from '@app/infra/metrics';
import type { DeadLetter, DeadLetters, DeliveryDoc } from '@app/infra/mongo';
import { DeliveryLog } from './delivery-log.js';

const NOW = new Date('2026-11-30T12:00:00Z');

describe('what is told of deliveries', () => {
  const kept: DeadLetter[] = [];
  const metrics = new Metrics('test');
  const deadLetters = {
    keep: async (letters: readonly DeadLetter[]) => void kept.push(...letters),
  } as unknown as DeadLetters;
  const log = new DeliveryLog(metrics, deadLetters, createLogger('test', 'silent'));
  const delivery = (kind: DeliveryDoc['kind']): DeliveryDoc =>
    ({ _id: kind, kind, rhythm: 'instant', items: [], dueAt: NOW }) as unknown as DeliveryDoc;

  it('never counts the attempt of a hook as one of a mail, and buries no hook', async () => {
    for (const kind of DELIVERY_KINDS) {
      const next = { state: 'dead', reason: 'rejected' } as const;
      await log.attempted(delivery(kind), { outcome: 'refused', code: 550, detail: 'No.', next }, NOW);
    }
    const text = await metrics.registry.metrics();
    const attempts = (channel: string): number =>
      Number(
        new RegExp(`delivery_attempts_total\\{[^}]*channel="${channel}"[^}]*\\} (\\d+)`).exec(text)?.[1],
      );
    expect([attempts('mail'), attempts('hook')]).toEqual([3, 1]);
    expect(kept.map(({ origin }) => origin)).toEqual(DELIVERY_KINDS.filter((kind) => kind !== 'hook'));
  });
});

import { z } from 'zod';
import { describeFault } from '@app/cli';
import { systemClock } from '@app/infra/system';
import type { Launched } from '../launch.js';
import { SERVICES, type ServiceName } from '../services.js';

const Order = z.object({ restart: z.enum(SERVICES) });

/** What `npm run dev` is told, in this order: that everything is ready, then what became of each order. */
export type Report =
  | { readonly event: 'ready' }
  | { readonly event: 'restarted'; readonly service: ServiceName; readonly ms: number }
  | { readonly event: 'failed'; readonly service: ServiceName; readonly message: string };

/** The other end: the process that started the launcher. */
export interface Channel {
  onOrder(listener: (order: unknown) => void): void;
  report(report: Report): void;
}

async function restart(service: ServiceName, launched: Pick<Launched, 'restart'>): Promise<Report> {
  const startedAt = systemClock.monotonicMs();
  try {
    await launched.restart(service);
    return { event: 'restarted', service, ms: Math.round(systemClock.monotonicMs() - startedAt) };
  } catch (error) {
    return { event: 'failed', service, message: describeFault(error) };
  }
}

/** Says that everything is ready, and from then on restarts the services that it is told to, at once and side by side. */
export function takeOrders(channel: Channel, launched: Pick<Launched, 'restart'>): void {
  channel.onOrder((order) => {
    const service = Order.parse(order).restart;
    void restart(service, launched).then((report) => channel.report(report));
  });
  channel.report({ event: 'ready' });
}

import 'reflect-metadata';
import { closeWindows, sendDelivery, sendHook } from '@app/core/contracts';
import type { ServiceConfig } from '@app/infra/config';
import { createWorker, openInfrastructure, type Overrides, type RunningWorker } from '@app/infra/service';
import { NotifierModule } from './notifier.module.js';
import { NotifierReconciler } from './reconciler.js';

/** Starts the notifier. Any number of them may run side by side. */
export async function createApp(config: ServiceConfig, overrides: Overrides = {}): Promise<RunningWorker> {
  const infra = await openInfrastructure('notifier', config, overrides);
  const worker = await createWorker({
    infra,
    module: NotifierModule,
    contracts: [closeWindows, sendDelivery, sendHook],
    readiness: NotifierReconciler,
    healthPort: config.NOTIFIER_PORT,
    hearsHints: false,
  });
  worker.app.get(NotifierReconciler, { strict: false }).onSilence(() => worker.queueServer.recycle());
  return worker;
}

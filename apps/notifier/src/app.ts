import 'reflect-metadata';
import { closeWindows, copyMail, sendOver } from '@app/core/contracts';
import { checkChannelNames } from '@app/core/delivery';
import type { ServiceConfig } from '@app/infra/config';
import { createWorker, openInfrastructure, type Overrides, type RunningWorker } from '@app/infra/service';
import type { ChannelEntry } from './attempts/channel.js';
import { CHANNELS } from './channels/index.js';
import { NotifierModule } from './notifier.module.js';
import { NotifierReconciler } from './reconciler.js';

/** Starts the notifier. Any number of them may run side by side. `channels`: a test may add one of its own. Throws where two of them could be mixed up. */
export async function createApp(
  config: ServiceConfig,
  overrides: Overrides = {},
  channels: readonly ChannelEntry[] = CHANNELS,
): Promise<RunningWorker> {
  checkChannelNames(channels.map(({ name }) => name));
  const infra = await openInfrastructure('notifier', config, overrides);
  return createWorker({
    infra,
    module: NotifierModule.with(channels),
    contracts: [closeWindows, ...channels.map(({ name }) => sendOver(name)), copyMail],
    readiness: NotifierReconciler,
    healthPort: config.NOTIFIER_PORT,
    hearsHints: false,
  });
}

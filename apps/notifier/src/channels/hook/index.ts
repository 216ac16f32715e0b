import { hookPosterProvider } from '@app/hooks';
import type { ChannelEntry } from '../../attempts/channel.js';
import { HookChannel } from './hook-channel.js';
import { HOOK } from './hook-deliveries.js';
import { HookStore } from './hook-store.js';
import { HookWriter } from './hook-writer.js';

/** Addresses on the web that are told what one saved search finds. */
export const hookEntry: ChannelEntry<typeof HOOK> = {
  name: HOOK,
  atATime: 16,
  type: HookChannel,
  providers: [HookStore, HookWriter, hookPosterProvider],
};

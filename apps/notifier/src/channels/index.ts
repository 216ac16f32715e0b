import { CHANNEL_NAMES, type ChannelName } from '@app/core/delivery';
import type { ChannelEntry } from '../attempts/channel.js';
import { hookEntry } from './hook/index.js';
import { mailEntry } from './mail/index.js';

/** Every way to reach people. A further one is its folder, its line here, and its name in CHANNEL_NAMES. */
const REGISTERED: { readonly [Name in ChannelName]: ChannelEntry<Name> } = {
  mail: mailEntry,
  hook: hookEntry,
};

export const CHANNELS: readonly ChannelEntry[] = CHANNEL_NAMES.map((name) => REGISTERED[name]);

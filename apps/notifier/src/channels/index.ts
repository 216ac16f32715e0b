import type { ChannelEntry } from '../attempts/channel.js';
import { hookEntry } from './hook/index.js';
import { mailEntry } from './mail/index.js';

/** Every way to reach people. A further one is its folder and its line here. */
export const CHANNELS: readonly ChannelEntry[] = [mailEntry, hookEntry];

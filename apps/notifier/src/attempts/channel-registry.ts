import type { Provider } from '@nestjs/common';
import type { Channel, ChannelEntry } from './channel.js';

/** The channels of this process, by name. */
export class ChannelRegistry {
  private readonly byName: ReadonlyMap<string, Channel>;

  constructor(readonly all: readonly Channel[]) {
    this.byName = new Map(all.map((channel) => [channel.name, channel]));
  }

  /** Null where this process does not have it: an older release may meet deliveries of a newer one. */
  named(name: string): Channel | null {
    return this.byName.get(name) ?? null;
  }
}

/** Everything that the channels of a list are made of. */
export const channelProviders = (entries: readonly ChannelEntry[]): Provider[] => [
  ...entries.flatMap(({ type, providers }) => [type, ...providers]),
  {
    provide: ChannelRegistry,
    inject: entries.map(({ type }) => type),
    useFactory: (...all: Channel[]) =>
      new ChannelRegistry(all.map((channel, n) => asListed(channel, entries[n]))),
  },
];

/** Its queue has the name of its entry, its deliveries that of the channel: with two names none would ever be sent. */
function asListed(channel: Channel, entry: ChannelEntry | undefined): Channel {
  if (channel.name === entry?.name) return channel;
  throw new Error(`The channel "${channel.name}" is listed as "${entry?.name}".`);
}

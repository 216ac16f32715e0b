import type { FactoryProvider } from '@nestjs/common';
import type { Channel, ChannelEntry } from './channel.js';
import { ChannelRegistry, channelProviders } from './channel-registry.js';

class Hook {}
const hookEntry: ChannelEntry = { name: 'hook', atATime: 1, type: Hook as never, providers: [] };
const named = (name: string): Channel => ({ name }) as Channel;

describe('the channels of a process', () => {
  it('are found by name; null for one that it does not have', () => {
    const hook = named('hook');
    const registry = new ChannelRegistry([named('mail'), hook]);
    expect(registry.named('hook')).toBe(hook);
    expect(registry.named('pigeon')).toBeNull();
  });

  it('are called as they are listed', () => {
    const made = channelProviders([hookEntry]).find(
      (provider) => 'provide' in provider && provider.provide === ChannelRegistry,
    ) as FactoryProvider<ChannelRegistry>;
    expect(made.useFactory(named('hook'))).toMatchObject({ all: [{ name: 'hook' }] });
    expect(() => made.useFactory(named('hooks'))).toThrow('The channel "hooks" is listed as "hook".');
  });
});

import { CHANNEL_NAMES, checkChannelNames } from './channel-names.js';
import { DELIVERY_CONTENTS } from './delivery.js';

describe('names of channels', () => {
  it('are good as they are, and with one more', () => {
    expect(() => checkChannelNames(CHANNEL_NAMES)).not.toThrow();
    expect(() => checkChannelNames([...CHANNEL_NAMES, 'carrier-pigeon'])).not.toThrow();
    expect(() => checkChannelNames([])).not.toThrow();
  });

  it.each([...DELIVERY_CONTENTS, 'delivery'])('are not %s, which is said of mails', (name) => {
    expect(() => checkChannelNames([...CHANNEL_NAMES, name])).toThrow(
      `A channel cannot be called "${name}": the records and queues of mails have that name.`,
    );
  });

  it.each(['', 'Hook', '-hook', 'hook 2', 'hook2', 'hook:x', 'hook.x', 'hook\n'])(
    'are not %j, which records and queues cannot carry',
    (name) => {
      expect(() => checkChannelNames([name])).toThrow('use lower case and dashes');
    },
  );

  it('are not the same for two', () => {
    expect(() => checkChannelNames([...CHANNEL_NAMES, 'hook'])).toThrow('Two channels are called "hook".');
  });
});

import type { ServiceConfig } from '@app/infra/config';
import { createApp } from './app.js';
import { hookEntry } from './channels/hook/index.js';
import { CHANNELS } from './channels/index.js';

describe('a start of the notifier', () => {
  it.each(['alerts', 'confirmation', 'manage-link', 'delivery'])(
    'is refused with a channel that is called %s, before any setting is looked at or anything opened',
    async (name) => {
      const noSettings = {} as ServiceConfig;
      await expect(createApp(noSettings, {}, [...CHANNELS, { ...hookEntry, name }])).rejects.toThrow(
        `A channel cannot be called "${name}": the records and queues of mails have that name.`,
      );
    },
  );

  it('is refused with two channels of one name', async () => {
    const twice = [...CHANNELS, hookEntry];
    await expect(createApp({} as ServiceConfig, {}, twice)).rejects.toThrow(
      'Two channels are called "hook".',
    );
  });
});

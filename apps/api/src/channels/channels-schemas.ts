import { z } from 'zod';
import { HOOK_KINDS } from '@app/core/delivery';
import { SAVED_FEED_FORMATS } from '../http/feed-formats.js';

export const AddHookSchema = z
  .strictObject({
    kind: z.enum(HOOK_KINDS, `must be one of ${HOOK_KINDS.join(', ')}`),
    url: z
      .string()
      .max(2_000)
      .describe('An https address. It gets a test message at once, and must take it.'),
  })
  .meta({ id: 'AddHook' });
const HookSchema = z
  .object({
    id: z.string(),
    kind: z.enum(HOOK_KINDS),
    url: z.string(),
    state: z.enum(['on', 'off']).describe('`off`: it failed five times in a row, or said that it is gone.'),
    secret: z.string().nullable().describe('What the messages of a webhook are signed with.'),
    lastError: z.string().nullable(),
    lastAcceptedAt: z.string().nullable(),
  })
  .meta({ id: 'Hook' });
export const ChannelsSchema = z
  .object({
    feeds: z
      .record(z.enum(SAVED_FEED_FORMATS), z.string())
      .nullable()
      .describe('Secret addresses by format; null where the search has no feed.'),
    hooks: z.array(HookSchema),
  })
  .meta({ id: 'Channels' });
export type ChannelsAnswer = z.infer<typeof ChannelsSchema>;

export const EXAMPLE: ChannelsAnswer = {
  feeds: null,
  hooks: [
    {
      id: 'Yk1sZzX2b3c4d5e6',
      kind: 'slack',
      url: 'https://hooks.slack.com/services/T0/B0/x',
      state: 'on',
      secret: null,
      lastError: null,
      lastAcceptedAt: '2026-11-27T08:00:04.000Z',
    },
  ],
};

import { PATHS } from '@app/core/contracts';
import { SAVED_FEED_FORMATS } from '../http/feed-formats.js';
import { Problem } from '../http/problem.js';
import type { HookRefusal, ListedChannels } from './hook-outcomes.js';
import type { ChannelsAnswer } from './channels-schemas.js';

const REFUSALS: Readonly<Record<HookRefusal, string>> = {
  'bad-address': 'must be an address that begins with https://',
  'too-many': 'There are 20 hooks: remove one first.',
  'no-answer': 'did not take the test message.',
  'no-such-hook': 'There is no such hook.',
};

export const unknown = (field: string, message: string): Problem =>
  new Problem('not-found', message, [{ field, message: 'unknown' }]);

export function toAnswer({ feedToken, hooks }: ListedChannels, publicUrl: string): ChannelsAnswer {
  const address = (format: string): string => publicUrl + PATHS.feed(feedToken ?? '', format);
  const [atom, rss, json, ics] = SAVED_FEED_FORMATS.map(address) as [string, string, string, string];
  return {
    feeds: feedToken === null ? null : { atom, rss, json, ics },
    hooks: hooks.map(({ _id: id, kind, url, state, secret, lastError, lastAcceptedAt }) => ({
      id,
      kind,
      url,
      state,
      secret,
      lastError,
      lastAcceptedAt: lastAcceptedAt?.toISOString() ?? null,
    })),
  };
}

export function refused(field: 'url' | 'hook', reason: HookRefusal, detail: string | null): Problem {
  const message = [REFUSALS[reason], detail ?? ''].join(' ').trim();
  return new Problem('invalid-parameters', `${field}: ${message}`, [{ field, message }]);
}

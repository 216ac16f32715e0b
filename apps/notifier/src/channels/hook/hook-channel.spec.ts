import { asId, type SavedSearchId } from '@app/core/ids';
import { deliveryFrom, type Hook, type KeptDelivery } from '@app/core/records';
import type { DeliveryFacts, ToldOpenings } from '@app/mails';
import { withIds } from '@app/testing';
import type { Attempt } from '../../attempts/attempt.js';
import type { MailLinks } from '../mail-links.js';
import { HookChannel } from './hook-channel.js';
import type { HookStore } from './hook-store.js';
import { HookWriter } from './hook-writer.js';

const hook = withIds<Pick<Hook, '_id' | 'kind' | 'url'>>({
  ...{ _id: 'h', kind: 'webhook', url: 'https://a.example/in' },
});
const links = { frame: () => ({ boardName: 'Board' }), search: () => 'https://board.example/' };
const facts = { subscriber: null, searches: new Map() } as unknown as DeliveryFacts;

/** What is prepared of a record with these ids, and the ids of hooks that were looked up. */
async function prepared(ids: { hookId?: string | null; savedSearchId?: string | null }) {
  const asked: string[] = [];
  const on = (id: string) => Promise.resolve(asked.push(id) > 0 && id === hook._id ? hook : null);
  const writer = new HookWriter(links as unknown as MailLinks, {} as ToldOpenings);
  const channel = new HookChannel(writer, { on } as unknown as HookStore, {} as never);
  const record = { _id: 'd', kind: 'hook', rhythm: 'daily', items: [], ...ids };
  const delivery = deliveryFrom(record as unknown as KeptDelivery);
  const attempt = { delivery, items: [] } as unknown as Attempt;
  return { made: channel.prepare(attempt, facts), asked };
}

describe('a delivery to a hook', () => {
  it('is prepared for the hook that its record names, about the search that it names', async () => {
    const { made, asked } = await prepared({ hookId: 'h', savedSearchId: 's' });
    expect(await made).toMatchObject({
      verdict: 'send',
      content: { address: { id: 'h' }, message: { search: { id: asId<SavedSearchId>('s') } } },
    });
    expect(asked).toEqual(['h']);
  });

  it.each([[{ hookId: null, savedSearchId: 's' }], [{ savedSearchId: 's' }], [{}]])(
    'is off where a damaged record names no hook (%j), and none is looked up',
    async (ids) => {
      const { made, asked } = await prepared(ids);
      expect(await made).toEqual({ verdict: 'off' });
      expect(asked).toEqual([]);
    },
  );

  it('cannot be made where a damaged record names no search', async () => {
    const { made } = await prepared({ hookId: 'h', savedSearchId: null });
    await expect(made).rejects.toThrow('which search');
  });
});

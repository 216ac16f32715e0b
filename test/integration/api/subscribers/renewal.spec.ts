import type { KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import { askableMonth, monthOf } from '@app/core/subscription';
import { RenewalStore } from '../../../../apps/notifier/src/renewals/renewal-store.js';
import { confirmed, startBoard, type Board } from '../harness.js';

let board: Board;
let store: RenewalStore;
beforeAll(async () => {
  board = await startBoard();
  store = new RenewalStore(board.database, board.signer, board.config);
});
afterAll(() => board.stop());

const now = new Date();
const personOf = async (id: string) => board.database.subscribers.findById(id).lean<Subscriber>();
const stateOf = async (id: string) =>
  (await board.database.savedSearches.findById(id).lean<SavedSearch>())?.state;
const mailsOf = async (subscriberId: Subscriber['_id']) =>
  board.database.deliveries.find({ subscriberId, kind: 'renewal' }).lean<KeptDelivery[]>();

/** Somebody who used their page last so long ago that they are asked now. */
async function absent(email: string) {
  const person = await confirmed(board, { email });
  expect((await personOf(person.subscriber._id))?.usedMonth).toBe(monthOf(now));
  const usedMonth = askableMonth(now);
  await board.database.subscribers.updateOne({ _id: person.subscriber._id }, { $set: { usedMonth } });
  return { ...person, usedMonth };
}

describe('asking somebody who has not come for a year', () => {
  it('asks once, stops what is active without an answer, and one press brings it back', async () => {
    const { subscriber, search, manageToken, usedMonth } = await absent('renew@example.org');
    const [asked] = await store.lastUsedBy(askableMonth(now));
    expect(asked).toEqual({ _id: subscriber._id, usedMonth });
    expect(await store.ask({ _id: subscriber._id, usedMonth }, now)).not.toBeNull();
    expect(await store.ask({ _id: subscriber._id, usedMonth }, now)).toBeNull();
    expect(await store.lastUsedBy(askableMonth(now))).toEqual([]);
    expect(await mailsOf(subscriber._id)).toMatchObject([{ state: 'pending' }]);
    // Opening pages says nothing.
    const list = await (await fetch(`${board.url}/manage/${manageToken}`)).text();
    expect(list).toContain(`action="/manage/${manageToken}/keep"`);
    await fetch(`${board.url}/manage/${manageToken}/keep`);
    const [unanswered] = await store.unansweredSince(now);
    if (unanswered === undefined) throw new Error('Nobody is waited for.');
    // The mail has not gone out: nobody could answer.
    expect(await store.waitsStill(unanswered, now)).toBe(true);
    await board.database.deliveries.updateMany({ kind: 'renewal' }, { $set: { state: 'accepted' } });
    expect(await store.waitsStill(unanswered, now)).toBe(false);
    expect(await store.stop(unanswered, now)).not.toBeNull();
    expect(await stateOf(search._id)).toBe('paused');
    expect(await store.unansweredSince(now)).toEqual([]);
    expect(await store.stop(unanswered, now)).toBeNull();
    await fetch(`${board.url}/manage/${manageToken}/keep`, { method: 'POST' });
    expect(await stateOf(search._id)).toBe('active');
    const back = await personOf(subscriber._id);
    expect(back).toMatchObject({ usedMonth: monthOf(now) });
    expect(back?.renewal).toBeUndefined();
  });

  it('asks nobody who has come since, has left or has nothing that could stop', async () => {
    const come = await absent('come@example.org');
    await fetch(`${board.url}/manage/${come.manageToken}`);
    expect(await store.ask({ _id: come.subscriber._id, usedMonth: come.usedMonth }, now)).toBeNull();
    const left = await absent('left@example.org');
    const stop = board.signer.sign('unsubscribe', left.subscriber._id);
    await fetch(`${board.url}/unsubscribe/${stop}`, { method: 'POST' });
    expect(await store.ask({ _id: left.subscriber._id, usedMonth: left.usedMonth }, now)).toBeNull();
    expect(await mailsOf(left.subscriber._id)).toEqual([]);
  });
});

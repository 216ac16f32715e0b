import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import type { SavedSearchId } from '@app/core/ids';
import type { SearchNews } from '@app/core/records';
import { until } from '@app/testing';
import { NotifierDesk, type Person } from './notifier-desk.js';

let desk: NotifierDesk;

beforeAll(async () => {
  desk = await NotifierDesk.start();
});
afterAll(() => desk.stop());
beforeEach(() => desk.inbox.behave({}));

const HEADING = 'What is new about your searches';
const NEWS: SearchNews = {
  kind: 'words',
  counted: true,
  told: {
    spelled: [{ words: 'rust', others: ['ru st'] }],
    alone: [],
    figures: { days: 90, openings: 12, asWritten: 9, without: null },
  },
};

/** A reader with a search of which there is something to tell. */
async function reader(news: SearchNews = NEWS): Promise<readonly [Person, SavedSearchId]> {
  const person = await desk.person();
  const saved = await desk.search(person.id, 'rust');
  await desk.database.savedSearches.updateOne({ _id: saved }, { $set: { news } });
  return [person, saved];
}

const newsOf = async (id: SavedSearchId) => (await desk.database.savedSearches.findById(id).lean())?.news;
const deliveries = (person: Person, count: number): Promise<KeptDelivery[]> =>
  until(`${count} deliveries are over`, async () => {
    const over = { subscriberId: person.id, finishedAt: { $ne: null } };
    const found = await desk.database.deliveries.find(over).sort({ createdAt: 1 }).lean<KeptDelivery[]>();
    return found.length === count ? found : null;
  });

describe('what is new about a search', () => {
  it('is in one mail, and gone once that is accepted', async () => {
    const [person, saved] = await reader();
    await desk.alert(person, saved);
    await deliveries(person, 1);
    await until('it is forgotten', async () => (await newsOf(saved)) === undefined);
    desk.clock.advance(61_000);
    await desk.alert(person, saved, { title: 'Second Engineer' });
    await deliveries(person, 2);
    const mails = await desk.mailsTo(person.address);
    const told = mails.filter(({ text }) => text.includes(HEADING));
    expect(mails).toHaveLength(2);
    expect(told.map(({ subject }) => subject)).toEqual(['1 new job – Rust Engineer at Acme']);
    expect(told[0]?.text).toContain('rust (also ru st). In the last 90 days it would have found 12 jobs');
  });

  it('is spread over several mails where there is much of it', async () => {
    const [person, saved] = await reader();
    for (let n = 0; n < 11; n += 1) {
      const other = await desk.search(person.id, `rust${n}`);
      await desk.database.savedSearches.updateOne({ _id: other }, { $set: { news: NEWS } });
    }
    await desk.alert(person, saved);
    await deliveries(person, 1);
    desk.clock.advance(61_000);
    await desk.alert(person, saved, { title: 'Second Engineer' });
    const both = await deliveries(person, 2);
    expect(both.map(({ news }) => news?.length)).toEqual([10, 2]);
  });

  it('waits until it has been counted', async () => {
    const [person, saved] = await reader({ kind: 'words', counted: false });
    await desk.alert(person, saved);
    const [first] = await deliveries(person, 1);
    expect(first?.news).toBeUndefined();
    expect(await newsOf(saved)).toEqual({ kind: 'words', counted: false });
  });

  it('is in no second mail while the first is tried again, which says the same', async () => {
    const [person, saved] = await reader();
    desk.inbox.behave({ onRcpt: () => ({ code: 450, text: '4.2.0 greylisted' }) });
    await desk.alert(person, saved);
    const waiting = await desk.deliveryIn(person, 'retry');
    expect(waiting.news).toHaveLength(1);
    desk.inbox.behave({});
    desk.clock.advance(61_000);
    await desk.alert(person, saved, { title: 'Second Engineer' });
    desk.clock.advance(75_000);
    const both = await deliveries(person, 2);
    expect(both.map(({ news }) => news?.length)).toEqual([1, undefined]);
    const mails = await desk.mailsTo(person.address);
    expect(mails.filter(({ text }) => text.includes(HEADING))).toHaveLength(1);
  });

  it('is told by the next mail where the first was not sent', async () => {
    const [person, saved] = await reader();
    // Its only opening closes before it is sent.
    const dueAt = new Date(desk.clock.now().getTime() + 30_000);
    const { matches } = await desk.alert(person, saved, { dueAt });
    await desk.database.postings.updateOne({ _id: matches[0]?.postingId }, { $set: { state: 'closed' } });
    desk.clock.set(dueAt);
    await desk.deliveryIn(person, 'suppressed');
    desk.clock.advance(61_000);
    await desk.alert(person, saved, { title: 'Second Engineer' });
    const both = await deliveries(person, 2);
    expect(both.map(({ state, news }) => [state, news?.length])).toEqual([
      ['suppressed', 1],
      ['accepted', 1],
    ]);
    await until('it is forgotten', async () => (await newsOf(saved)) === undefined);
  });

  it('is forgotten by the next mail where the one that told it could not note that', async () => {
    const [person, saved] = await reader();
    await desk.alert(person, saved);
    const [first] = await deliveries(person, 1);
    await until('it is forgotten', async () => (await newsOf(saved)) === undefined);
    const kept = { ...NEWS, deliveryId: first?._id ?? '' };
    await desk.database.savedSearches.updateOne({ _id: saved }, { $set: { news: kept } });
    desk.clock.advance(61_000);
    await desk.alert(person, saved, { title: 'Second Engineer' });
    const both = await deliveries(person, 2);
    expect(both[1]?.news).toBeUndefined();
  });

  it('is not told of a search that was reworded before the mail', async () => {
    const [person, saved] = await reader();
    desk.inbox.behave({ onRcpt: () => ({ code: 450, text: '4.2.0 greylisted' }) });
    await desk.alert(person, saved);
    await desk.deliveryIn(person, 'retry');
    await desk.database.savedSearches.updateOne({ _id: saved }, { $set: { query: 'rust zebra' } });
    desk.inbox.behave({});
    desk.clock.advance(75_000);
    expect((await desk.mailTo(person.address)).text).not.toContain(HEADING);
  });
});

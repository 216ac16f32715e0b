import type { PostingId, SubscriberId } from '@app/core/ids';
import type { KeptAway } from '@app/core/kept-away';
import type { Alert, KeptDelivery, KeptPosting } from '@app/core/records';
import { until } from '@app/testing';
import { Scenario, type PushedPosting } from './scenario.js';

const READERS = ['anna@example.org', 'ben@example.org', 'cleo@example.org'];
const OPENINGS = 24;

/** A sequence that is the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('openings that a reader hides, or has applied to', () => {
  let board: Scenario;

  beforeEach(async () => {
    board = await Scenario.start('2026-03-02T07:00:00Z');
  });
  afterEach(async () => {
    await board.stop();
  });

  const posting = (n: number, more: object = {}): PushedPosting => ({
    externalId: `job-${n}`,
    title: `Rust Engineer No${n}`,
    company: `Company ${n}`,
    ...more,
  });
  const idOf = async (externalId: string): Promise<PostingId> => {
    const found = await board.database.postings.findOne({ externalId }).lean<KeptPosting>();
    if (found === null) throw new Error(`There is no posting ${externalId}.`);
    return found._id;
  };
  const press = async (manage: string, path: string): Promise<void> => {
    const response = await fetch(`${board.boardUrl}${manage}/${path}`, { method: 'POST' });
    if (!response.ok) throw new Error(`${path} was refused: ${response.status}`);
  };
  const itemsOf = async (subscriberId?: SubscriberId) =>
    (
      await board.database.deliveries
        .find({ kind: 'alerts', ...(subscriberId === undefined ? {} : { subscriberId }) })
        .sort({ createdAt: 1 })
        .lean<KeptDelivery[]>()
    ).flatMap(({ items }) => items);

  it('are hidden from the link of a mail, and stay away when they are listed again as another opening', async () => {
    await board.subscribe('reader@example.org', { query: 'rust', rhythm: 'instant' });
    await board.post(posting(1));
    const [mail] = await board.settled();
    const link = /https?:\/\/[^\s/]+(\/manage\/[^\s]+\/applied\/[^\s]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const [manage = '', id = ''] = link.split('/applied/');
    // Following the link keeps nothing, however often.
    for (const path of [link, link, `${manage}/hidden/${id}`])
      expect((await fetch(board.boardUrl + path)).status).toBe(200);
    expect(await board.database.keptAway.countDocuments()).toBe(0);
    await press(manage, `hidden/${id}`);
    const before = await board.database.postings.findById(id).lean<KeptPosting>();
    expect(await board.database.keptAway.find().lean<KeptAway[]>()).toMatchObject([
      { kind: 'hidden', clusterId: before?.clusterId, postingIds: [id] },
    ]);
    // Withdrawn, and listed again after so long that it is another opening, which would be told.
    board.at('2026-03-03T07:00:00Z');
    await board.post(posting(1, { validThrough: '2026-03-02T00:00:00Z' })).catch(() => undefined);
    await until('it is closed', async () => (await closedAt('job-1')) !== null);
    board.at('2026-11-03T07:00:00Z');
    await board.post(posting(1), posting(2));
    await board.settled();
    const again = await board.database.postings.findById(id).lean<KeptPosting>();
    expect(again?.clusterId).not.toBe(before?.clusterId);
    const told = (await itemsOf()).map(({ matches, suppressed }) => [matches[0]?.postingId, suppressed]);
    expect(told).toEqual(
      expect.arrayContaining([
        [id, null],
        [id, 'kept-away'],
        [await idOf('job-2'), null],
      ]),
    );
    const texts = (await board.settled()).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('No1'))).toEqual([mail?.text]);
    expect(texts.filter((text) => text.includes('No2'))).toHaveLength(1);
    // The trace says so too.
    await until('the line is written', async () => {
      const lines = await board.database.trace.find({ step: 'left-out' }).lean();
      return JSON.stringify(lines).includes('kept-away');
    });
  });

  const closedAt = async (externalId: string): Promise<Date | null> =>
    (await board.database.postings.findOne({ externalId }).lean<KeptPosting>())?.closedAt ?? null;

  it('are exactly what the mails of many readers leave out, by brute force', async () => {
    for (const email of READERS) await board.subscribe(email, { query: 'rust', rhythm: 'daily', hour: 18 });
    const roll = dice(7);
    const all = Array.from({ length: OPENINGS }, (_, n) => n);
    await board.post(...all.map((n) => posting(n)));
    await until('every alert waits', async () => {
      const waiting = await board.database.alerts.countDocuments({ state: 'pending' });
      return waiting === READERS.length * OPENINGS;
    });
    const ids = await Promise.all(all.map((n) => idOf(`job-${n}`)));
    const people = await board.database.subscribers.find().sort({ address: 1 }).lean();
    const expected = new Map<string, number[]>();
    for (const { _id, address } of people) {
      const token = board.manageToken(_id);
      const away: number[] = [];
      for (const n of all) {
        const chance = roll();
        if (chance < 0.45) {
          await press(`/manage/${token}`, `${chance < 0.25 ? 'hidden' : 'applied'}/${ids[n]}`);
          if (chance < 0.35) away.push(n);
          else {
            const { clusterId } = (await board.database.postings.findById(ids[n]).lean<KeptPosting>())!;
            await press(`/manage/${token}`, `kept/${clusterId}/let-go`);
          }
        }
      }
      expected.set(address, away);
    }
    board.at('2026-03-02T18:00:00Z');
    const mails = await board.settled();
    for (const { _id, address } of people) {
      const away = expected.get(address) ?? [];
      const text = mails
        .filter(({ to }) => to.includes(address))
        .map((mail) => mail.text)
        .join('\n');
      const told = all.filter((n) => text.includes(`No${n} `));
      expect([address, told]).toEqual([address, all.filter((n) => !away.includes(n))]);
      const left = (await itemsOf(_id)).filter(({ suppressed }) => suppressed === 'kept-away');
      expect(left.flatMap(({ matches }) => ids.indexOf(matches[0]!.postingId)).sort((a, b) => a - b)).toEqual(
        away,
      );
    }
    expect([...expected.values()].flat().length).toBeGreaterThan(10);
    const alerts = await board.database.alerts.find({ state: 'pending' }).lean<Alert[]>();
    expect(alerts).toEqual([]);
  });
});

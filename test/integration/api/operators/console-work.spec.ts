import { newDelivery } from '@app/core/sending';
import { alertId, type DeliveryId } from '@app/core/ids';
import { sendDelivery } from '@app/core/contracts';
import { DeadLetters } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { systemClock } from '@app/infra/system';
import { aPosting, aSavedSearch } from '@app/testing';
import { operatorSession, saved, startBoard, until, type Board } from '../harness.js';

let board: Board;
let headers: { cookie: string };
let csrf: string;
let deliveries: DeliveryId[];

beforeAll(async () => {
  board = await startBoard();
  headers = await operatorSession(board);
  csrf = /name="csrf" value="([^"]+)"/.exec(await text('/'))?.[1] ?? '';
  const { subscriber } = await saved(board, { email: 'reader@example.org' });
  await board.database.deliveries.deleteMany({});
  // The hint of the confirmation.
  await board.api.app.get(Producer, { strict: false }).queue(sendDelivery).drain();
  const made = Array.from({ length: 120 }, (_, n) =>
    newDelivery(board.signer, board.config.MAIL_FROM, {
      kind: 'manage-link',
      subscriberId: subscriber._id,
      request: `r${n}`,
      now: new Date('2026-03-02T09:00:00Z'),
    }),
  );
  await board.database.deliveries.insertMany(made);
  deliveries = made.map(({ _id }) => _id);
});
afterAll(async () => {
  await board.api.app.get(Producer, { strict: false }).queue(sendDelivery).obliterate({ force: true });
  await board.stop();
});

const get = (path: string) => fetch(board.opsUrl + path, { headers });
const text = async (path: string): Promise<string> => (await get(path)).text();
const post = async (path: string, fields: Record<string, string>): Promise<number> => {
  const body = new URLSearchParams({ csrf, ...fields });
  return (await fetch(board.opsUrl + path, { method: 'POST', headers, body, redirect: 'manual' })).status;
};
const ended = (changed: number) =>
  until(
    'it is done',
    async () => (await board.database.operations.exists({ state: 'done', changed })) !== null,
  );
const inState = (state: 'pending' | 'dead' | 'retry') =>
  board.database.deliveries.countDocuments({ _id: { $in: deliveries }, state });

describe('the search in work', () => {
  it('pages through what it finds, in the order of ids', async () => {
    const first = await text('/work?kind=deliveries&state=pending');
    expect(first.match(/manage-link, 0 attempts/g)).toHaveLength(50);
    const next = /href="(\/work\?[^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await text(next)).match(/manage-link, 0 attempts/g)).toHaveLength(50);
    const mine = await text('/work?kind=deliveries&state=pending&person=reader@example.org');
    expect(mine.match(/manage-link, 0 attempts/g)).toHaveLength(50);
  });

  it('names the field of a filter that is wrong', async () => {
    const wrong = await get('/work?kind=deliveries&state=sent');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('state must be one of pending, retry');
    expect(await text('/work?person=nobody@example.org')).toContain('person is nobody’s address here');
  });

  it('finds dead letters by words as they are written', async () => {
    const letters = new DeadLetters(board.database, systemClock);
    const letter = { stage: 'queue', reason: 'failed', origin: 'send-delivery', sample: '{}' } as const;
    await letters.keep([{ ...letter, message: 'It cost (a lot) .*' }]);
    expect(await text('/work?text=%28A+LOT%29+.*')).toContain('It cost (a lot)');
    expect(await text('/work?text=a.lot')).toContain('Nothing is found.');
    expect(await text('/work?stage=queue&source=send-delivery')).toContain('It cost (a lot)');
  });
});

describe('mails and postings that wait', () => {
  const posting = aPosting({ title: 'Beekeeper (m/f/d)', unmatched: true });
  const search = aSavedSearch({ query: 'bees' });
  const { subscriberId } = search;
  const { _id: postingId, clusterId } = posting;
  const now = new Date('2026-03-02T09:00:00Z');
  const of = (state: 'dead' | 'retry', windowKey: string) => ({
    ...newDelivery(board.signer, board.config.MAIL_FROM, {
      ...{ kind: 'alerts', subscriberId, windowKind: 'daily', windowKey, overflow: 0, dueAt: now, now },
      items: [
        {
          ...{ alertId: alertId(subscriberId, clusterId), clusterId, suppressed: null },
          matches: [{ savedSearchId: search._id, query: 'bees', postingId, at: now }],
        },
      ],
    }),
    state,
    attempts: [
      {
        ...{
          n: 1,
          token: 't',
          startedAt: now,
          finishedAt: now,
          outcome: 'refused-temporarily' as const,
          code: 450,
        },
        detail: 'No such mailbox today',
      },
    ],
  });

  beforeAll(async () => {
    await board.database.postings.create([posting]);
    await board.database.deliveries.insertMany([of('dead', '2026-03-01'), of('retry', '2026-03-02')]);
  });
  afterAll(() => board.database.deliveries.deleteMany({ subscriberId }));

  it('are found by a posting alone, by an index', async () => {
    const found = await text(`/work?kind=deliveries&state=dead&posting=${posting._id}`);
    expect(found.match(/alerts, 1 attempts/g)).toHaveLength(1);
    expect(await text('/work?kind=deliveries&state=dead&posting=none')).toContain('Nothing is found.');
  });

  it('are found by the title of a posting, and by what a mail server answered', async () => {
    expect(await text('/work?kind=postings&text=beekeeper+%28M')).toContain('Beekeeper (m/f/d)');
    expect(await text('/work?kind=postings&text=beekeepers')).toContain('Nothing is found.');
    for (const words of ['beekeeper', 'no+such+mailbox'])
      expect(
        (await text(`/work?kind=deliveries&state=retry&text=${words}`)).match(/alerts, 1/g),
      ).toHaveLength(1);
    expect(await text('/work?kind=deliveries&state=retry&text=gardener')).toContain('Nothing is found.');
  });
});

describe('what is done to all that is found', () => {
  const all = { kind: 'deliveries', state: 'pending' };

  it('is shown before, and is refused where it does not fit', async () => {
    const preview = await text('/operations/preview?kind=deliveries&state=pending&act=discard');
    expect(preview).toContain('120 are found.');
    expect(preview.match(/manage-link, 0 attempts/g)).toHaveLength(10);
    expect(await post('/operations', { ...all, act: 'redrive' })).toBe(422);
    expect(await post('/operations', { ...all, act: 'burn' })).toBe(422);
    expect(await board.database.operations.countDocuments()).toBe(0);
  });

  it('puts hints again, and changes nothing', async () => {
    expect(await post('/operations', { ...all, act: 'requeue' })).toBe(303);
    await ended(120);
    const queue = board.api.app.get(Producer, { strict: false }).queue(sendDelivery);
    expect(await queue.getWaitingCount()).toBe(120);
    expect(await inState('pending')).toBe(120);
  });

  it('discards, and tries again, each once, with a result that is kept', async () => {
    await board.database.operations.deleteMany({});
    expect(await post('/operations', { ...all, act: 'discard' })).toBe(303);
    await ended(120);
    const dead = await board.database.deliveries.findById(deliveries[0]).lean();
    expect([dead?.state, dead?.reason, dead?.nextAt]).toEqual(['dead', 'discarded', null]);
    await board.database.operations.deleteMany({});
    expect(await post('/operations', { kind: 'deliveries', state: 'dead', act: 'redrive' })).toBe(303);
    await ended(120);
    expect(await inState('retry')).toBe(120);
    expect(await text('/operations')).toContain('kind=deliveries state=dead');
  });

  it('goes on after the id that was noted, and stops when it is aborted', async () => {
    await board.database.operations.deleteMany({});
    const sorted = deliveries.toSorted();
    const now = new Date();
    const cut = {
      act: 'discard',
      filter: { kind: 'deliveries', state: 'retry' },
      by: 'x',
      startedAt: now,
    } as const;
    await board.database.operations.create({
      ...cut,
      _id: 'cut',
      state: 'running',
      upTo: now,
      after: sorted[99],
      seen: 100,
    });
    await ended(20);
    expect(await inState('dead')).toBe(20);
    await board.database.operations.create({ ...cut, _id: 'old', state: 'running', upTo: new Date(0) });
    await until(
      'it is done, with nothing',
      async () => (await board.database.operations.exists({ _id: 'old', state: 'done', seen: 0 })) !== null,
    );
    expect(await post('/operations/abort', { id: 'cut' })).toBe(303);
    expect((await board.database.operations.findById('cut').lean())?.state).toBe('done');
  });
});

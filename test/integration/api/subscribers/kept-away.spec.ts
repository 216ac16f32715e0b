import { asId, type ClusterId, type PostingId, type SubscriberId } from '@app/core/ids';
import { MOST_KEPT_AWAY, type KeptAway } from '@app/core/kept-away';
import type { KeptPosting } from '@app/core/records';
import { confirmed, draft, postForm, push, startBoard, type Board } from '../harness.js';

let board: Board;
let ids: PostingId[];
let clusters: ClusterId[];

beforeAll(async () => {
  board = await startBoard();
  ids = await push(board, [draft(1), draft(2, { company: 'Beta Bikes', title: 'Python Lead' })]);
  const stored = await Promise.all(ids.map((id) => board.database.postings.findById(id).lean<KeptPosting>()));
  clusters = stored.map((posting) => posting?.clusterId ?? asId<ClusterId>(''));
});
afterAll(() => board.stop());

const kept = (subscriberId: SubscriberId): Promise<KeptAway[]> =>
  board.database.keptAway.find({ subscriberId }).sort({ at: -1 }).lean<KeptAway[]>();
const page = async (path: string): Promise<string> => (await fetch(board.url + path)).text();
const manageOf = (token: string): string => `/manage/${token}`;

describe('“applied, or not for you?”', () => {
  it('is a page with both buttons: opening it, however often, keeps nothing', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'looks@example.org' });
    for (const kind of ['applied', 'hidden', 'applied']) {
      const html = await page(`${manageOf(manageToken)}/${kind}/${ids[0]}`);
      expect(html.match(/<form method="post" action="\/manage/g)).toHaveLength(2);
      expect(html).toContain(`action="${manageOf(manageToken)}/${kind}/${ids[0]}"`);
    }
    expect(await page(`${manageOf(manageToken)}/applied/${ids[0]}?lang=de`)).toContain(
      'Beworben, oder nichts',
    );
    expect(await kept(subscriber._id)).toEqual([]);
  });

  it('keeps one answer for an opening, the latest, and takes it back', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'hides@example.org' });
    const manage = manageOf(manageToken);
    for (const kind of ['hidden', 'applied']) {
      const answer = await postForm(`${board.url}${manage}/${kind}/${ids[0]}`, {});
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `${manage}/${kind}/${ids[0]}`]);
    }
    expect(await kept(subscriber._id)).toMatchObject([
      {
        _id: `${subscriber._id}:${clusters[0]}`,
        clusterId: clusters[0],
        postingIds: [ids[0]],
        kind: 'applied',
      },
    ]);
    expect(await page(`${manage}/applied/${ids[0]}`)).toContain('You have applied');
    expect(await page(`${manage}/kept`)).toContain(`${manage}/kept/${clusters[0]}/let-go`);
    await postForm(`${board.url}${manage}/kept/${clusters[0]}/let-go`, {});
    expect(await kept(subscriber._id)).toEqual([]);
  });

  it('is nobody else’s: another link changes nothing of it, and a broken one opens nothing', async () => {
    const mine = await confirmed(board, { email: 'mine@example.org' });
    const other = await confirmed(board, { email: 'other@example.org' });
    await postForm(`${board.url}${manageOf(mine.manageToken)}/hidden/${ids[0]}`, {});
    await postForm(`${board.url}${manageOf(other.manageToken)}/kept/${clusters[0]}/let-go`, {});
    await postForm(`${board.url}${manageOf(other.manageToken)}/kept/let-all-go`, {});
    expect(await kept(mine.subscriber._id)).toHaveLength(1);
    for (const path of ['kept', `hidden/${ids[0]}`])
      expect((await fetch(`${board.url}/manage/nonsense/${path}`)).status).toBe(403);
    const gone = await postForm(`${board.url}${manageOf(mine.manageToken)}/hidden/nothing`, {});
    expect(gone.status).toBe(404);
  });
});

describe('what a browser hands over', () => {
  it('is taken as it says, of openings that are on record', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'hands@example.org' });
    const marks = [
      `hidden ${clusters[0]} 2026-01-01T08:00:00.000Z`,
      `applied ${clusters[1]} 2026-01-02T08:00:00.000Z`,
      'hidden unknown 2026-01-02T08:00:00.000Z',
      '<script>',
    ].join('\n');
    const answer = await postForm(`${board.url}${manageOf(manageToken)}/kept/take-over`, { marks });
    expect(answer.headers.get('location')).toBe(`${manageOf(manageToken)}/kept?taken=2`);
    expect(await kept(subscriber._id)).toMatchObject([
      { kind: 'applied', clusterId: clusters[1], postingIds: [ids[1]], at: new Date('2026-01-02T08:00:00Z') },
      { kind: 'hidden', clusterId: clusters[0], postingIds: [ids[0]], at: new Date('2026-01-01T08:00:00Z') },
    ]);
  });

  it('is bounded: the oldest leave', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'many@example.org' });
    const { _id: subscriberId } = subscriber;
    await board.database.keptAway.insertMany(
      Array.from({ length: MOST_KEPT_AWAY }, (_, n) => ({
        ...{ _id: `${subscriberId}:c${n}`, subscriberId, clusterId: `c${n}`, postingIds: [`p${n}`] },
        ...{ kind: 'hidden', at: new Date(1_000_000_000_000 + n) },
      })),
    );
    await postForm(`${board.url}${manageOf(manageToken)}/hidden/${ids[0]}`, {});
    const left = await kept(subscriberId);
    expect([left.length, left[0]?.clusterId, left.at(-1)?.clusterId]).toEqual([
      MOST_KEPT_AWAY,
      clusters[0],
      'c1',
    ]);
    expect((await fetch(`${board.url}${manageOf(manageToken)}/kept`)).status).toBe(200);
  });
});

import {
  alertId,
  asId,
  type ClusterId,
  type PostingId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import { inChangeOrder } from '@app/infra/coordination';
import { Intake } from '@app/intake';
import { FakeClock } from '@app/testing';
import { confirmed, draft, push, startBoard, until, type Board } from '../harness.js';

const HOUR = 3_600_000;
const clock = new FakeClock('2026-03-02T09:00:00Z');
let board: Board;
let manage: string;
let ada: SubscriberId;
let searchId: SavedSearchId;

beforeAll(async () => {
  board = await startBoard({ clock });
  const { manageToken, subscriber, search } = await confirmed(board, {
    email: 'ada@example.org',
    q: 'python',
  });
  [manage, ada, searchId] = [manageToken, subscriber._id, search._id];
});
afterAll(() => board.stop());

const html = async (path: string, language = 'en'): Promise<string> => {
  const response = await fetch(board.url + path, { headers: { 'accept-language': language } });
  return (await response.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
};
const raw = async (path: string): Promise<string> => (await fetch(board.url + path)).text();
const backTest = async (q: string): Promise<Record<string, unknown>> =>
  (await (await fetch(`${board.url}/api/query/back-test?q=${q}`)).json()) as Record<string, unknown>;

/** Puts samples on the record, as a sample source does, and waits until the board shows them. */
async function samples(drafts: readonly unknown[]): Promise<PostingId[]> {
  const outcomes = await board.api.app
    .get(Intake, { strict: false })
    .accept('invented', drafts, { kind: 'sample' });
  const ids = outcomes.flatMap((one) => (one.outcome === 'refused' ? [] : [one.postingId]));
  await until('the board shows the samples', async () =>
    (await raw('/open.json')).includes(ids.at(-1) ?? ''),
  );
  return ids;
}

/** Makes what was pushed a posting of a first read, as it stands on the record. */
async function quieten(id: PostingId): Promise<void> {
  await inChangeOrder(board.database, 1, (session, seq) =>
    board.database.postings.updateOne({ _id: id }, { $set: { quiet: 'first-read', seq } }, { session }),
  );
  await until('the board knows', async () => !(await raw('/posted.json')).includes(id));
}

describe('a board of samples', () => {
  let id: PostingId;

  it('says on every page that they are samples, and claims no employers', async () => {
    [id = asId<PostingId>('')] = await samples([
      draft(1, { title: 'Lamplighter', company: 'Invented Lamps' }),
    ]);
    const lists = ['/', '/?q=lamplighter', '/companies/invented-lamps'];
    for (const path of [...lists, `/postings/${id}`]) {
      expect(await html(path)).toContain('All postings shown here are samples of invented employers');
      expect(await html(path)).not.toMatch(/straight from (the )?employer/i);
    }
    for (const path of lists) {
      expect(await html(path)).toMatch(/Invented Lamps .{0,40}Berlin, Germany Sample /);
      expect(await html(path, 'de')).toMatch(/Invented Lamps .{0,40}Berlin, Deutschland Beispiel /);
    }
    expect(await html(`/postings/${id}`)).toContain('Sample Invented to show how the board works');
    expect(await html(`/postings/${id}`, 'de')).toContain(
      'Beispiel Erfunden, um zu zeigen, wie die Seite funktioniert',
    );
    expect(await html('/')).toContain('their employers are invented');
    expect(await html('/', 'de')).toContain('Ihre Arbeitgeber sind erfunden');
    expect(await raw(`/postings/${id}`)).not.toMatch(/ld\+json|rel="canonical"|nofollow noopener external/);
    expect(await raw('/sitemap-1.xml')).not.toContain(id);
  });

  it('says so to programs', async () => {
    const { items } = JSON.parse(await raw('/api/postings?q=lamplighter')) as { items: unknown[] };
    expect(items).toMatchObject([{ id, sample: true, quiet: 'sample' }]);
    expect(JSON.parse(await raw(`/api/postings/${id}`))).toMatchObject({ sample: true });
    for (const format of ['rss', 'atom', 'json']) {
      expect(await raw(`/open.${format}`)).toContain('Sample: Lamplighter, Invented Lamps');
    }
    expect(await raw('/open.rss')).toMatch(/<category>(<!\[CDATA\[)?Sample/);
  });

  it('says so where somebody reads what matched for them', async () => {
    await board.database.alerts.create({
      _id: alertId(ada, asId('lamps')),
      subscriberId: ada,
      clusterId: asId<ClusterId>('lamps'),
      matches: [{ savedSearchId: searchId, query: 'lamplighter', postingId: id, at: clock.now() }],
      rhythm: 'instant',
      createdAt: clock.now(),
      dueAt: clock.now(),
      state: 'pending',
    });
    expect(await html(`/manage/${manage}/alerts`)).toContain('Sample Invented to show how the board works');
    await board.database.savedSearches.updateOne({ _id: searchId }, { $set: { feedKey: 'ada-key' } });
    const feed = `/feeds/${board.signer.sign('feed', 'ada-key')}/alerts.json`;
    expect(await raw(feed)).toContain('Sample: Lamplighter, Invented Lamps');
  });

  it('forecasts nothing from them', async () => {
    expect(await backTest('lamplighter')).toMatchObject({
      outcome: 'only-quiet',
      quietNow: 1,
      openings: 0,
      since: null,
      historyDays: 0,
      mailsAWeek: null,
    });
    expect(await html('/save?q=lamplighter')).toContain('1 sample matches it now. Samples are invented');
    expect(await html('/save?q=lamplighter', 'de')).toContain('Jetzt passt 1 Beispiel dazu.');
    expect(await html('/save?q=beekeeper')).toContain('nothing new has come to this board yet');
  });
});

describe('a board that has begun to watch', () => {
  it('says that what matches was there before, and stops speaking of samples as if there were nothing else', async () => {
    const [id = asId<PostingId>('')] = await push(board, [draft(2, { title: 'Beekeeper' })]);
    await quieten(id);
    expect(await html('/')).toContain('Straight from employers’ own systems');
    for (const path of ['/save?q=beekeeper', `/manage/${manage}/new?q=beekeeper&rhythm=daily`]) {
      expect(await html(path)).toContain(
        '1 open posting matches it now. It was there before this board began to watch, so no mail would have mentioned it.',
      );
      expect(await html(path, 'de')).toContain('Sie war schon da, bevor wir zu beobachten begannen');
    }
  });

  it('finds it too early to tell mails a week, and counts openings', async () => {
    await push(board, [draft(3, { title: 'Python One' }), draft(4, { title: 'Go Two', text: 'Two.' })]);
    clock.advance(50 * HOUR);
    const early = await backTest('python');
    expect(early).toMatchObject({ outcome: 'matches', openings: 1, historyDays: 2, mailsAWeek: null });
    expect(await html('/save?q=python')).toContain(
      'Too early to tell: in 2 days it would have brought you 1 opening.',
    );
    expect(await html('/save?q=python')).not.toContain('Mails a week');
    expect(await html('/save?q=python', 'de')).toContain(
      'Noch zu früh für eine Aussage: in 2 Tagen hätte sie Ihnen 1 Stelle gebracht.',
    );
    const searches = await board.database.savedSearches.find({ query: 'python' }).lean();
    const edit = `/manage/${manage}/searches/${searches[0]?._id}/edit?q=go&rhythm=daily`;
    expect(await html(edit)).toContain('Too early to tell how many mails a week it would be.');
    expect(await html(edit)).not.toContain('Mails a week, daily');
    expect(await html(edit, 'de')).toContain('Noch zu früh, um zu sagen, wie viele Mails');
  });

  it('tells an average week after seven days, never more than the rhythm can send', async () => {
    clock.advance(6 * 24 * HOUR);
    const test = await backTest('python');
    expect(test).toMatchObject({ historyDays: 8, mailsAWeek: { weekly: expect.any(Number) } });
    const page = await html('/save?q=python');
    expect(page).toContain('Over the last 8 days it would have brought you 1 opening.');
    expect(page).toContain('An opening counts once, however many postings it has');
    expect(page).toContain('Mails a week');
  });
});

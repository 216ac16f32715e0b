import { DomUtils, parseDocument } from 'htmlparser2';
import { confirmed, draft, postForm, push, startBoard, type Board } from '../harness.js';

let board: Board;
let postingId = '';
beforeAll(async () => {
  board = await startBoard();
  [postingId = ''] = await push(board, [draft(1)]);
});
afterAll(() => board.stop());

/** Does a change, opens the page that it leads to and presses the button that undoes it. Says where that leads. */
async function doAndUndo(manage: string, path: string, fields: Record<string, string>): Promise<string> {
  const done = await postForm(`${manage}/${path}`, fields);
  const page = await fetch(new URL(done.headers.get('location') ?? '', manage));
  const notice = DomUtils.getElements({ role: 'status' }, parseDocument(await page.text()), true);
  const [form] = DomUtils.getElementsByTagName('form', notice);
  if (form === undefined) throw new Error(`${path} has no undo.`);
  const inputs = DomUtils.getElementsByTagName('input', form);
  const undone = await postForm(
    new URL(form.attribs['action'] ?? '', manage).href,
    Object.fromEntries(inputs.map(({ attribs }) => [attribs['name'] ?? '', attribs['value'] ?? ''])),
  );
  expect(undone.status).toBe(303);
  return undone.headers.get('location') ?? '';
}

async function person(name: string) {
  const { manageToken, subscriber, search } = await confirmed(board, { email: `${name}@example.org` });
  const read = async () => {
    const found = await board.database.subscribers.findById(subscriber._id).lean();
    if (found === null) throw new Error('The subscriber is gone.');
    return found;
  };
  return { manage: `${board.url}/manage/${manageToken}`, search, subscriber, read };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the button that undoes a change', () => {
  it('brings back limits', async () => {
    const { manage, read } = await person('limits');
    await postForm(`${manage}/limits`, { quietFrom: '22', quietTo: '7', weeklyMails: '3' });
    await doAndUndo(manage, 'limits', { quietFrom: '', quietTo: '', weeklyMails: '9' });
    expect((await read()).restraints).toMatchObject({ quietHours: { from: 22, to: 7 }, weeklyMails: 3 });
  });

  it('brings back the time of digests', async () => {
    const { manage, read } = await person('schedule');
    const { schedule } = await read();
    await doAndUndo(manage, 'schedule', { hour: '19', weekday: '5', timeZone: 'Asia/Tokyo' });
    expect((await read()).schedule).toEqual(schedule);
  });

  it('mutes again, and unmutes', async () => {
    const { manage, read } = await person('mute');
    const posting = await board.database.postings.findById(postingId).lean();
    const slug = encodeURIComponent(posting?.company.slug ?? '');
    await postForm(`${manage}/mute`, { posting: postingId });
    const before = (await read()).restraints?.mutedCompanies;
    expect(before).toHaveLength(1);
    await doAndUndo(manage, `companies/${slug}/unmute`, {});
    expect((await read()).restraints?.mutedCompanies).toEqual(before);
    await postForm(`${manage}/companies/${slug}/unmute`, {});
    await doAndUndo(manage, 'mute', { posting: postingId });
    expect((await read()).restraints?.mutedCompanies).toEqual([]);
  });

  it('ends and brings back an absence and a snooze', async () => {
    const { manage, search, read } = await person('away');
    await doAndUndo(manage, 'away', { awayUntil: inDays(20) });
    expect((await read()).restraints?.away?.until.getTime()).toBeLessThanOrEqual(Date.now());
    await postForm(`${manage}/away`, { awayUntil: inDays(20) });
    const { away } = (await read()).restraints ?? {};
    await doAndUndo(manage, 'back', {});
    expect((await read()).restraints?.away?.until).toEqual(away?.until);
    await postForm(`${manage}/searches/${search._id}/snooze`, { until: inDays(9) });
    const snoozes = (await read()).restraints?.snoozes;
    await doAndUndo(manage, `searches/${search._id}/wake`, {});
    expect((await read()).restraints?.snoozes).toEqual(snoozes);
  });

  it('takes back a search that was added, paused or deleted, and that again', async () => {
    const { manage, search, subscriber } = await person('search');
    const states = async () => {
      const mine = await board.database.savedSearches
        .find({ subscriberId: subscriber._id })
        .sort({ createdAt: 1 })
        .lean();
      return mine.map(({ state }) => state);
    };
    await doAndUndo(manage, 'searches', { q: 'kafka', rhythm: 'daily' });
    expect(await states()).toEqual(['active', 'deleted']);
    await doAndUndo(manage, `searches/${search._id}/pause`, {});
    expect(await states()).toEqual(['active', 'deleted']);
    await postForm(`${manage}/searches/${search._id}/delete`, {});
    await doAndUndo(manage, `searches/${search._id}/restore`, {});
    expect(await states()).toEqual(['deleted', 'deleted']);
  });
});

describe('saving another search behind the manage link', () => {
  it('shows before what it finds and would have sent', async () => {
    const { manage } = await person('another');
    const page = await (await fetch(`${manage}/new?q=python&rhythm=weekly`)).text();
    expect(page).toContain('1 opening matches');
    expect(page).toContain('What it would have sent');
    expect(page).toMatch(/value="weekly"[^>]*checked|checked[^>]*value="weekly"/);
    const wrong = await fetch(`${manage}/new?q=salary%3E%3D`);
    expect(wrong.status).toBe(400);
  });
});

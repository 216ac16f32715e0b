import { alertId, asId, type ClusterId, type SubscriberId } from '@app/core/ids';
import type { Alert, Subscriber } from '@app/core/records';
import { confirmed, draft, postForm, push, startBoard, type Board } from '../harness.js';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('holding mails back', () => {
  let board: Board;
  let posting: string;

  beforeAll(async () => {
    board = await startBoard();
    [posting = ''] = await push(board, [draft(1), draft(2, { company: 'Beta Bikes', title: 'Python Lead' })]);
  });
  afterAll(() => board.stop());

  const restraints = async (subscriberId: SubscriberId) =>
    (await board.database.subscribers.findById(subscriberId).lean<Subscriber>())?.restraints;
  const act = async (token: string, rest: string, fields: Record<string, string> = {}) => {
    const response = await postForm(`${board.url}/manage/${token}${rest}`, fields);
    const location = response.headers.get('location');
    const page = location === null ? response : await fetch(board.url + location);
    return { status: response.status, html: await page.text() };
  };
  const waiting = async (subscriberId: SubscriberId, dueAt: Date): Promise<void> => {
    const alert: Alert = {
      _id: alertId(subscriberId, asId('c')),
      subscriberId,
      clusterId: asId<ClusterId>('c'),
      matches: [],
      rhythm: 'instant',
      createdAt: new Date(),
      dueAt,
      state: 'pending',
      deliveryId: null,
    };
    await board.database.alerts.create(alert);
  };

  it('goes away until a date and comes back; what waits is asked again', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'away@example.org' });
    const { html } = await act(manageToken, '/away', { awayUntil: inDays(10) });
    expect(html).toContain('You are away.');
    expect(html).toContain(`action="/manage/${manageToken}/back"`);
    const away = (await restraints(subscriber._id))?.away;
    expect(away?.until.getTime()).toBeGreaterThan(Date.now() + 8 * DAY);
    await waiting(subscriber._id, away?.until ?? new Date());
    expect((await act(manageToken, '/back')).html).toContain('Welcome back.');
    const after = (await restraints(subscriber._id))?.away;
    expect(after?.from).toEqual(away?.from);
    expect(after?.until.getTime()).toBeLessThanOrEqual(Date.now());
    const alert = await board.database.alerts.findById(`${subscriber._id}:c`).lean();
    expect(alert?.dueAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('writes to every waiting alert, also to one that is overdue', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'due@example.org' });
    const dueAt = new Date(Date.now() - 60_000);
    await waiting(subscriber._id, dueAt);
    await act(manageToken, '/limits', { quietFrom: '22', quietTo: '7', weeklyMails: '' });
    const alert = await board.database.alerts.findById(`${subscriber._id}:c`).lean();
    expect(alert?.dueAt.getTime()).toBe(dueAt.getTime() - 1);
  });

  it('snoozes a search of the subscriber, wakes it, and refuses that of another', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'snooze@example.org' });
    const other = await confirmed(board, { email: 'other@example.org' });
    const path = `/searches/${search._id}`;
    const page = await fetch(`${board.url}/manage/${manageToken}/act/snooze?search=${search._id}`);
    expect(await page.text()).toContain(`action="/manage/${manageToken}${path}/snooze"`);
    const { html } = await act(manageToken, `${path}/snooze`, { until: inDays(7) });
    expect(html).toContain('The search is snoozed.');
    expect(html).toContain('Snoozed until');
    expect((await restraints(subscriber._id))?.snoozes).toMatchObject([{ savedSearchId: search._id }]);
    await act(manageToken, `${path}/wake`);
    expect((await restraints(subscriber._id))?.snoozes).toEqual([]);
    const foreign = await act(manageToken, `/searches/${other.search._id}/snooze`, { until: inDays(7) });
    expect(foreign.status).toBe(404);
  });

  it('names what is wrong with a date, hours and a number, and changes nothing', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'wrong@example.org' });
    const wrong = [
      ['/away', { awayUntil: '2026-02-30' }, 'href="#awayUntil"'],
      ['/away', { awayUntil: inDays(-1) }, 'Choose a date in the future.'],
      [`/searches/${search._id}/snooze`, { until: inDays(500) }, 'Choose a date within a year.'],
      ['/limits', { quietFrom: '7', quietTo: '' }, 'href="#quietFrom"'],
      ['/limits', { quietFrom: '7', quietTo: '7' }, 'href="#quietFrom"'],
      ['/limits', { weeklyMails: '0' }, 'href="#weeklyMails"'],
    ] as const;
    for (const [path, fields, said] of wrong) {
      const { status, html } = await act(manageToken, path, fields);
      expect([path, status]).toEqual([path, 400]);
      expect(html).toContain(said);
    }
    expect(await restraints(subscriber._id)).toBeUndefined();
  });

  it('mutes the company of a posting with one button, and takes that back with another', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'mute@example.org' });
    const page = await (await fetch(`${board.url}/manage/${manageToken}/act/mute?posting=${posting}`)).text();
    expect(page).toContain('No more mails about Acme Rockets?');
    expect(await restraints(subscriber._id)).toBeUndefined();
    const { html } = await act(manageToken, '/mute', { posting });
    expect(html).toContain('The company is muted.');
    expect((await restraints(subscriber._id))?.mutedCompanies).toEqual([
      { slug: 'acme-rockets', name: 'Acme Rockets' },
    ]);
    await act(manageToken, '/companies/acme-rockets/unmute');
    expect((await restraints(subscriber._id))?.mutedCompanies).toEqual([]);
    expect((await act(manageToken, '/mute', { posting: 'none' })).status).toBe(404);
  });

  it('offers what the search could leave out, and what that would leave', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'less@example.org' });
    const url = `${board.url}/manage/${manageToken}/less/${search._id}/${posting}`;
    const asMailedBefore = `${board.url}/manage/${manageToken}/act/less?search=${search._id}&posting=${posting}`;
    // But for the way back to it, after a change of language.
    const shown = async (address: string): Promise<string> =>
      (await (await fetch(address)).text()).replace(/name="back" value="[^"]*"/, '');
    expect(await shown(asMailedBefore)).toBe(await shown(url));
    const ofGoneSearch = await fetch(`${board.url}/manage/${manageToken}/less/gone/${posting}`);
    expect(await ofGoneSearch.text()).toContain('action="/manage/' + manageToken + '/mute"');
    const html = await (await fetch(url)).text();
    expect(html).toContain('Backend Engineer 1 at Acme Rockets matched this search.');
    expect(html).toContain('Leave out: “backend” in the title');
    expect(html).toContain('keeps away 1 and leaves 1 of 2 openings');
    expect(html).not.toContain('leaves 0 of');
    await act(manageToken, `/searches/${search._id}/edit`, {
      q: '-title:backend python',
      rhythm: 'instant',
    });
    const edited = await board.database.savedSearches.findById(search._id).lean();
    expect(edited?.query).toBe('-title:backend python');
  });

  it('shows what another wording would change before it is saved', async () => {
    const { search, manageToken } = await confirmed(board, { email: 'delta@example.org' });
    const url = `${board.url}/manage/${manageToken}/searches/${search._id}/edit?q=python+title:lead`;
    const html = await (await fetch(url)).text();
    expect(html).toContain('What the change would do');
    expect(html).toMatch(/As saved<\/th><td>2<\/td>/);
    expect(html).toMatch(/As changed<\/th><td>1<\/td>/);
    expect((await board.database.savedSearches.findById(search._id).lean())?.query).toBe('python');
  });

  it('does the same by REST', async () => {
    const { search, subscriber, manageToken } = await confirmed(board, { email: 'rest@example.org' });
    const send = async (method: string, path: string, body: unknown) => {
      const headers = { authorization: `Bearer ${manageToken}`, 'content-type': 'application/json' };
      const response = await fetch(`${board.url}/api/me/${path}`, {
        method,
        headers,
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const changed = await send('PATCH', 'restraints', {
      awayUntil: inDays(3),
      weeklyMails: 2,
      mute: 'Beta Bikes GmbH',
    });
    expect(changed.body['restraints']).toMatchObject({
      weeklyMails: 2,
      quietHours: null,
      mutedCompanies: [{ slug: 'beta-bikes', name: 'Beta Bikes GmbH' }],
    });
    await send('PATCH', 'restraints', { awayUntil: null, quietHours: { from: 23, to: 6 } });
    await send('PUT', `searches/${search._id}/snooze`, { until: inDays(3) });
    const kept = await restraints(subscriber._id);
    expect(kept).toMatchObject({ weeklyMails: 2, quietHours: { from: 23, to: 6 } });
    expect(kept?.away?.until.getTime()).toBeLessThanOrEqual(Date.now());
    expect(kept?.snoozes).toHaveLength(1);
    const wrong = await send('PATCH', 'restraints', { awayUntil: '2020-01-01' });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'awayUntil' }] } });
    expect((await send('PATCH', 'restraints', {})).status).toBe(400);
  });
});

import { alertId, asId, type ClusterId, type HookId, type OperatorId } from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { NO_RESTRAINTS } from '@app/core/subscription';
import { personMark } from '@app/infra/system';
import type { Subscriber } from '@app/core/records';
import { confirmed, startBoard, type Board } from '../harness.js';
import { Visitor, newOperator } from './visitor.js';

let board: Board;
let visitor: Visitor;

beforeAll(async () => {
  board = await startBoard();
  visitor = await Visitor.operator(board);
});
afterAll(() => board.stop());

const HOUR = 3_600_000;

/** What the audit log says was done to a person, in order. */
async function noted({ _id }: Subscriber): Promise<string[]> {
  const { auditKey = '' } = (await board.database.subscribers.findById(_id).lean<Subscriber>()) ?? {};
  const found = await board.database.audit.find({ 'subject.id': personMark(auditKey, _id) }).sort({ at: 1 });
  return found.map(({ action }) => action);
}

const cells = (html: string, id: string): string[] => {
  const table = html.slice(html.indexOf(`<h2 id="${id}"`)).split('</table>')[0] ?? '';
  return [...table.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, ''));
};

describe('the console’s page of a person', () => {
  it('masks the address, and notes each look; shown it is in one answer alone, noted too', async () => {
    const { subscriber } = await confirmed(board, { email: 'ada.masked@example.org' });
    const path = `/people/${subscriber._id}`;
    const html = await visitor.text(path);
    expect(cells(html, 'facts')).toEqual(expect.arrayContaining([subscriber._id, 'a***@example.org', 'en']));
    expect(html).not.toContain('ada.masked');
    const shown = await visitor.post(`${path}/address`, {});
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await shown.text()).toContain('ada.masked@example.org');
    expect(await visitor.text(path)).not.toContain('ada.masked');
    expect(await noted(subscriber)).toEqual(['person.look', 'person.address', 'person.look']);
  });

  it('says how restraints are, and how they were', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'held@example.org' });
    const before = new Date();
    const fields = { quietFrom: '22', quietTo: '7', weeklyMails: '3' };
    const changed = await fetch(`${board.url}/manage/${manageToken}/limits`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
    expect(changed.status).toBe(303);
    const html = await visitor.text(`/people/${subscriber._id}?at=${before.toISOString()}`);
    expect(cells(html, 'restraints')).toEqual(expect.arrayContaining(['22:00 to 7:00', '3']));
    expect(cells(html, 'restraints-then')).toEqual(expect.arrayContaining(['none', 'any number']));
    expect(cells(html, 'timeline')).toContain('restraints or schedule changed');
    const wrong = await visitor.get(`/people/${subscriber._id}?at=yesterday`);
    expect([wrong.status, (await wrong.text()).includes('This is no date with a time')]).toEqual([422, true]);
  });

  it('says what holds an alert that waits', async () => {
    const { subscriber, search } = await confirmed(board, { email: 'waits@example.org' });
    const { _id: subscriberId } = subscriber;
    const now = new Date();
    const away = { from: new Date(now.getTime() - HOUR), until: new Date(now.getTime() + 24 * HOUR) };
    await board.database.subscribers.updateOne(
      { _id: subscriberId },
      { $set: { restraints: { ...NO_RESTRAINTS, away } } },
    );
    const clusterId = asId<ClusterId>('cluster-1');
    const match = { savedSearchId: search._id, query: 'python', postingId: asId('posting-1'), at: now };
    await board.database.alerts.create({
      ...{ _id: alertId(subscriberId, clusterId), subscriberId, clusterId, matches: [match] },
      ...{ rhythm: 'instant', createdAt: now, dueAt: away.until, state: 'pending', deliveryId: null },
    } as never);
    const path = `/people/${subscriberId}`;
    expect(cells(await visitor.text(path), 'waiting')).toContain('the absence');
    await board.database.suppressions.create({ _id: subscriber.addressHash, reason: 'hard', at: now });
    expect(cells(await visitor.text(path), 'waiting')).toContain('the address is suppressed');
  });

  it('lifts a suppression as the command does, once', async () => {
    const { subscriber } = await confirmed(board, { email: 'bounced@example.org' });
    const { _id, addressHash } = subscriber;
    await board.database.suppressions.create({ _id: addressHash, reason: 'hard', at: new Date() });
    const path = `/people/${_id}`;
    expect(await visitor.text(path)).toContain('for hard, since');
    for (const _ of [1, 2]) expect((await visitor.post(`${path}/lift`, {})).status).toBe(303);
    expect(await board.database.suppressions.exists({ _id: addressHash })).toBeNull();
    expect(await visitor.text(path)).not.toContain('for hard, since');
    expect((await noted(subscriber)).filter((action) => action === 'person.change')).toHaveLength(1);
  });

  it('pages through deliveries, those of one instant too, and shows no secret of a channel', async () => {
    const { subscriber, search } = await confirmed(board, { email: 'many@example.org' });
    const { _id: subscriberId } = subscriber;
    const now = new Date();
    const made = Array.from({ length: 45 }, (_one, n) =>
      newDelivery(board.signer, 'a@board.example', {
        kind: 'manage-link',
        subscriberId,
        request: `r${n}`,
        now,
      }),
    );
    await board.database.deliveries.create(made);
    await board.database.savedSearches.updateOne(
      { _id: search._id },
      { $set: { feedKey: 'secret-feed-key' } },
    );
    await board.database.hooks.create({
      ...{ _id: asId<HookId>('h'), subscriberId, savedSearchId: search._id, kind: 'slack', state: 'on' },
      ...{ url: 'https://hooks.slack.example/services/secret', failures: 0, lastError: null },
      ...{ lastAcceptedAt: null, createdAt: now },
    } as never);
    const seen = new Set<string>();
    let path: string | undefined = `/people/${subscriberId}`;
    while (path !== undefined) {
      const html = await visitor.text(path);
      expect(html).toContain('hooks.slack.example');
      expect(html).not.toMatch(/services\/secret|secret-feed-key/);
      for (const id of cells(html, 'deliveries').filter((cell) => cell.includes('.manage-link.'))) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      path = /href="([^"]*)"[^>]*>Older deliveries/.exec(html)?.[1]?.replaceAll('&amp;', '&').split('#')[0];
    }
    expect(seen.size).toBe(45);
  });

  it('leads to the form of why with the person filled in, which looks at nobody yet', async () => {
    const { subscriber } = await confirmed(board, { email: 'why@example.org' });
    const html = await visitor.text(`/people/${subscriber._id}`);
    const href = /href="(\/why\?person=[^"]*)"/.exec(html)?.[1] ?? '';
    const form = await visitor.get(href);
    expect([form.status, (await form.text()).includes(`value="${subscriber._id}"`)]).toEqual([200, true]);
    expect(await noted(subscriber)).toEqual(['person.look']);
  });

  it('is for who helps, and is written in the log by the id of nobody', async () => {
    const { subscriber } = await confirmed(board, { email: 'closed@example.org' });
    const looker = await newOperator(board, visitor, 'looker', ['look', 'operate']);
    expect((await looker.get(`/people/${subscriber._id}`)).status).toBe(403);
    expect((await looker.post(`/people/${subscriber._id}/address`, {})).status).toBe(403);
    expect(await noted(subscriber)).toEqual([]);
  });

  it('shows nothing of who was erased, and no copy is left that names them', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'erased@example.org' });
    const { _id: subscriberId } = subscriber;
    const now = new Date();
    const delivery = newDelivery(board.signer, 'a@board.example', {
      ...{ kind: 'manage-link', subscriberId, request: 'r', now },
    });
    await board.database.deliveries.create(delivery);
    await visitor.post(`/deliveries/${delivery._id}/copy`, { to: 'operator@example.org' });
    const copies = async (): Promise<number> =>
      (await board.database.operators.findById(asId<OperatorId>('operator')).lean())?.copies?.length ?? 0;
    expect(await copies()).toBe(1);
    await fetch(`${board.url}/api/me`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${manageToken}` },
    });
    expect(await copies()).toBe(0);
    const pages = [
      `/people/${subscriberId}`,
      `/deliveries/${delivery._id}`,
      `/deliveries/${delivery._id}/mail`,
    ];
    for (const path of pages) {
      const answer = await visitor.get(path);
      expect([answer.status, /erased@|e\*\*\*@/.test(await answer.text())]).toEqual([404, false]);
    }
    for (const path of [`/people/${subscriberId}/address`, `/people/${subscriberId}/lift`])
      expect((await visitor.post(path, {})).status).toBe(404);
  });
});

import { asId, type SubscriberId } from '@app/core/ids';
import { operatorSession, startBoard, type Board } from '../harness.js';
import { newDelivery } from '@app/core/sending';

let board: Board;
let headers: { cookie: string };

beforeAll(async () => {
  board = await startBoard();
  headers = await operatorSession(board);
});
afterAll(() => board.stop());

const page = async (): Promise<string> => (await fetch(`${board.opsUrl}/status`, { headers })).text();
const decide = (decision: string, csrf: string) =>
  fetch(`${board.opsUrl}/held`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ csrf, decision }),
    redirect: 'manual',
  });
const csrfOf = (html: string): string => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

async function heldMail(request: string): Promise<string> {
  const now = new Date('2026-03-02T09:00:00Z');
  const wanted = { kind: 'manage-link' as const, subscriberId: asId<SubscriberId>('s'), request, now };
  const delivery = newDelivery(board.signer, board.config.MAIL_FROM, wanted);
  await board.database.deliveries.create({ ...delivery, state: 'held', nextAt: null });
  return delivery._id;
}
const stateOf = async (id: string) => (await board.database.deliveries.findById(id).lean())?.state;

describe('what a restore has held, on the console', () => {
  it('is not spoken of where nothing is held', async () => {
    expect(await page()).not.toContain('Held since a restore');
  });

  it('is released or dropped by an operator, from the console only', async () => {
    const first = await heldMail('first');
    const html = await page();
    expect(html).toContain('Held since a restore');
    expect((await decide('release', 'made-up')).status).toBe(403);
    expect((await decide('sell', csrfOf(html))).status).toBe(303);
    expect(await stateOf(first)).toBe('held');
    expect((await decide('release', csrfOf(html))).status).toBe(303);
    expect(await stateOf(first)).toBe('pending');
    const second = await heldMail('second');
    await decide('drop', csrfOf(html));
    expect(await stateOf(second)).toBe('suppressed');
    expect(await page()).not.toContain('Held since a restore');
  });
});

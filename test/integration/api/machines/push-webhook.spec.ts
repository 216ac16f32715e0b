import { gzipSync } from 'node:zlib';
import { PushTokens } from '@app/infra/mongo';
import { signWebhook, systemClock, type WebhookHeaders } from '@app/infra/system';
import { draft, startBoard, type Board } from '../harness.js';

let board: Board;
let id: string;
let secret: Buffer;
beforeAll(async () => {
  board = await startBoard();
  id = await new PushTokens(board.database, systemClock).issueWebhook('acme', 'hooks');
  secret = board.signer.derivedSecret('push-webhook', id);
});
afterAll(() => board.stop());

const MINUTE = 60_000;
let messages = 0;

async function send(value: unknown, changes: Partial<WebhookHeaders> = {}, to = id) {
  const body = JSON.stringify(value);
  messages += 1;
  const signed = signWebhook(secret, `msg_${messages}`, body, systemClock.now());
  const headers: Record<string, string> = { 'content-type': 'application/json', ...signed, ...changes };
  const response = await fetch(`${board.url}/api/webhooks/postings/${to}`, { method: 'POST', headers, body });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, any>,
    headers,
    sent: body,
  };
}

describe('signed webhooks', () => {
  it.each([
    ['a posting', draft(1), ['new']],
    ['a list', [draft(1), draft(2)], ['unchanged', 'new']],
    ['an event', { type: 'job.published', timestamp: '2026-03-01T00:00:00Z', data: draft(3) }, ['new']],
    ['an event with a list', { type: 'jobs', data: [draft(3), draft(4)] }, ['unchanged', 'new']],
  ])('carry %s', async (_name, value, outcomes) => {
    const { status, body } = await send(value);
    expect(status).toBe(200);
    expect(body['items'].map((item: { outcome: string }) => item.outcome)).toEqual(outcomes);
  });

  it('are taken once: the same message again is a replay, a retry has a time of its own', async () => {
    const first = await send(draft(5));
    expect(first.status).toBe(200);
    const replay = await send(draft(5), first.headers);
    expect([replay.status, replay.body['errors']]).toEqual([
      409,
      [{ field: 'webhook-id', message: 'was taken already' }],
    ]);
    const before = new Date(systemClock.now().getTime() - MINUTE);
    const retry = signWebhook(secret, first.headers['webhook-id'] ?? '', first.sent, before);
    expect((await send(draft(5), retry)).body['items']).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('are refused where they are not genuine, an unknown address like a wrong signature', async () => {
    const forged = await send(draft(6), { 'webhook-signature': 'v1,AAAA' });
    const unknown = await send(draft(6), {}, '0123456789ab');
    expect([forged.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.body).toEqual(forged.body);
    const old = signWebhook(secret, 'msg_old', '{}', new Date(systemClock.now().getTime() - 10 * MINUTE));
    expect((await send({}, old)).body['errors']).toMatchObject([{ field: 'webhook-timestamp' }]);
    expect(await board.database.postings.countDocuments({ externalId: 'job-6' })).toBe(0);
  });

  it('are signed as they are sent: nothing is inflated before the signature is right', async () => {
    const compressed = (text: string, key: Buffer) => {
      const bytes = gzipSync(text);
      messages += 1;
      const [now, message] = [systemClock.now(), `msg_${messages}`];
      return { bytes: new Uint8Array(bytes), headers: { ...signWebhook(key, message, bytes, now) } };
    };
    const post = async ({ bytes, headers }: ReturnType<typeof compressed>) => {
      const all = { ...headers, 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const url = `${board.url}/api/webhooks/postings/${id}`;
      return (await fetch(url, { method: 'POST', headers: all, body: bytes })).status;
    };
    expect(await post(compressed(JSON.stringify(draft(8)), secret))).toBe(200);
    const bomb = ' '.repeat(50_000_000);
    expect(await post(compressed(bomb, secret))).toBe(413);
    expect(await post(compressed(bomb, Buffer.from('guess')))).toBe(401);
  });

  it('name what is wrong with their postings', async () => {
    const { status, body } = await send({ type: 'x', data: draft(7, { url: 'nowhere' }) });
    expect([status, body['errors'][0].field]).toEqual([422, 'url']);
  });
});

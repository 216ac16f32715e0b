import { createHmac } from 'node:crypto';
import { aSavedSearch, aSubscriber } from '@app/testing';
import { startBoard, type Board } from '../harness.js';

const KEY = 'mailgun-signing-key-of-the-test';
const SECRET = 'postmark-secret-of-the-test';
let board: Board;

beforeAll(async () => {
  board = await startBoard({}, { MAILGUN_HOOK_KEY: KEY, POSTMARK_HOOK_SECRET: SECRET });
});
afterAll(() => board.stop());

const hook = (provider: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${board.url}/api/mail-hooks/${provider}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

function mailgun(recipient: string, data: object, key = KEY): string {
  const timestamp = String(Math.floor(performance.timeOrigin / 1_000));
  const signature = createHmac('sha256', key).update(`${timestamp}t`).digest('hex');
  return JSON.stringify({
    signature: { timestamp, token: 't', signature },
    'event-data': { id: recipient, recipient, ...data },
  });
}

async function person() {
  const subscriber = aSubscriber();
  const addressHash = board.signer.keyedHash('address', subscriber.address);
  await board.database.subscribers.create({ ...subscriber, addressHash });
  await board.database.savedSearches.create(aSavedSearch({ subscriberId: subscriber._id, query: 'rust' }));
  return { ...subscriber, addressHash };
}
const suppression = async (addressHash: string) =>
  (await board.database.suppressions.findById(addressHash).lean())?.reason ?? null;

describe('webhooks of mail providers', () => {
  const gone = {
    event: 'failed',
    severity: 'permanent',
    'delivery-status': { message: '5.1.1 user unknown', 'enhanced-code': '5.1.1' },
  };

  it('suppress an address that does not exist, however it is written, and change nothing when they are forged', async () => {
    const reader = await person();
    expect((await hook('mailgun', mailgun(reader.address, gone, 'wrong'))).status).toBe(401);
    expect(await suppression(reader.addressHash)).toBeNull();
    expect((await hook('mailgun', mailgun(reader.address.toUpperCase(), gone))).status).toBe(204);
    expect(await suppression(reader.addressHash)).toBe('hard-bounce');
  });

  it('unsubscribe for a complaint', async () => {
    const reader = await person();
    const basic = `Basic ${Buffer.from(`hook:${SECRET}`).toString('base64')}`;
    const complaint = JSON.stringify({ RecordType: 'SpamComplaint', ID: 1, Email: reader.address });
    expect((await hook('postmark', complaint)).status).toBe(401);
    expect((await hook('postmark', complaint, { authorization: basic })).status).toBe(204);
    expect(await suppression(reader.addressHash)).toBe('complaint');
    expect(
      await board.database.savedSearches.countDocuments({ subscriberId: reader._id, state: 'paused' }),
    ).toBe(1);
  });

  it('are refused by name where they are unknown, not set up or not readable', async () => {
    expect((await hook('other', 'x'.repeat(3_000_000))).status).toBe(404);
    expect((await hook('postmark', 'x'.repeat(3_000_000))).status).toBe(401);
    expect((await hook('mailgun', 'x'.repeat(3_000_000))).status).toBe(413);
    expect((await hook('mailgun', '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await hook('sendgrid', '[]')).status).toBe(404);
    expect((await hook('mailgun', 'not json')).status).toBe(400);
    expect((await hook('mailgun', '{}')).status).toBe(400);
  });
});

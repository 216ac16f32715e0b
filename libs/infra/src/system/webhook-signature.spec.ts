import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { checkWebhook, signWebhook, webhookSecretText } from './webhook-signature.js';

const secret = randomBytes(32);
const now = new Date();
const MINUTE = 60_000;
const later = (ms: number): Date => new Date(now.getTime() + ms);

describe('signatures of webhooks', () => {
  it('are those of the published library, both ways', () => {
    fc.assert(
      fc.property(fc.json(), fc.stringMatching(/^msg_[a-z0-9]{1,20}$/), (body, id) => {
        const theirs = new Webhook(webhookSecretText(secret));
        const headers = signWebhook(secret, id, body, now);
        expect(theirs.verify(body, { ...headers })).toEqual(JSON.parse(body));
        const signature = theirs.sign(id, now, body);
        expect(checkWebhook(secret, { ...headers, 'webhook-signature': signature }, body, now).ok).toBe(true);
      }),
    );
  });

  it('may stand beside those of other keys, as while a key is exchanged', () => {
    const headers = signWebhook(secret, 'msg_1', '{}', now);
    const two = `v1,${randomBytes(32).toString('base64')} v1a,other ${headers['webhook-signature']}`;
    expect(checkWebhook(secret, { ...headers, 'webhook-signature': two }, '{}', now)).toMatchObject({
      ok: true,
    });
  });

  it('hold for five minutes, before and after', () => {
    const headers = signWebhook(secret, 'msg_1', '{}', now);
    expect(checkWebhook(secret, headers, '{}', later(4 * MINUTE)).ok).toBe(true);
    for (const ms of [-6 * MINUTE, 6 * MINUTE]) {
      expect(checkWebhook(secret, headers, '{}', later(ms))).toEqual({ ok: false, reason: 'not-now' });
    }
  });

  it.each([
    ['another body', '{"a":1}', {}, 'signature-wrong'],
    ['another id', '{}', { 'webhook-id': 'msg_2' }, 'signature-wrong'],
    [
      'another time',
      '{}',
      { 'webhook-timestamp': String(Math.floor(now.getTime() / 1_000) - 1) },
      'signature-wrong',
    ],
    ['no time', '{}', { 'webhook-timestamp': 'now' }, 'timestamp-wrong'],
    ['an empty signature', '{}', { 'webhook-signature': '' }, 'signature-wrong'],
    ['no signature', '{}', { 'webhook-signature': undefined }, 'headers-missing'],
  ] as const)('are refused with a reason: %s', (_name, body, changes, reason) => {
    const headers = { ...signWebhook(secret, 'msg_1', '{}', now), ...changes };
    expect(checkWebhook(secret, headers, body, now)).toEqual({ ok: false, reason });
  });
});

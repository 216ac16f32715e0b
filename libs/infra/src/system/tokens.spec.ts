import { asId, type SubscriberId } from '@app/core/ids';
import fc from 'fast-check';
import { TOKEN_PURPOSES, TokenSigner } from './tokens.js';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64url');
const signer = new TokenSigner({ current: 'k2', keys: { k1: key(1), k2: key(2) } }, key(9));
const NOW = new Date('2026-03-01T00:00:00Z');
const later = new Date('2026-03-02T00:00:00Z');
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);

describe('TokenSigner', () => {
  it('accepts what it signed, for the same purpose and until it expires', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TOKEN_PURPOSES), id, (purpose, subject) => {
        const token = signer.sign(purpose, subject, later);
        expect(signer.check(purpose, token, NOW)).toEqual({ ok: true, subject, expiresAt: later });
        expect(signer.check(purpose, token, new Date('2026-03-02T00:00:01Z'))).toEqual({
          ok: false,
          reason: 'expired',
        });
      }),
    );
  });

  it('refuses every other purpose', () => {
    const token = signer.sign('unsubscribe', asId<SubscriberId>('abc'));
    for (const purpose of TOKEN_PURPOSES.filter((p) => p !== 'unsubscribe')) {
      expect(signer.check(purpose, token, NOW)).toEqual({ ok: false, reason: 'forged' });
    }
  });

  it('refuses a token with any one character changed', () => {
    const token = signer.sign('manage', asId<SubscriberId>('subscriber-1'), later);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      const check = signer.check('manage', changed, NOW);
      // The last character of a base64url MAC carries two unused bits, but the text is compared, not the bytes.
      expect(check.ok).toBe(false);
    }
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(signer.check('confirm', text, NOW).ok).toBe(false)));
    expect(signer.check('confirm', '__proto__.a.0.x', NOW)).toEqual({ ok: false, reason: 'unknown-key' });
  });

  it('still accepts tokens of the previous key after a rotation, and none of a removed key', () => {
    const token = signer.sign('manage', asId<SubscriberId>('abc'));
    const rotated = new TokenSigner({ current: 'k3', keys: { k2: key(2), k3: key(3) } }, key(9));
    expect(rotated.check('manage', token, NOW)).toEqual({ ok: true, subject: 'abc', expiresAt: null });
    const again = new TokenSigner({ current: 'k4', keys: { k3: key(3), k4: key(4) } }, key(9));
    expect(again.check('manage', token, NOW)).toEqual({ ok: false, reason: 'unknown-key' });
    expect(again.keyedHash('address', 'a@b.example')).toBe(signer.keyedHash('address', 'a@b.example'));
  });
});

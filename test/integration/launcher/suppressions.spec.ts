import { Database } from '@app/infra/mongo';
import { TokenSigner } from '@app/infra/system';
import { testDatabase } from '@app/testing';
import { liftSuppression, showSuppression } from '../../../apps/launcher/src/cli/mail/suppressions.js';

const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
let database: Database;

beforeAll(async () => {
  database = await Database.connect(testDatabase('cli'));
});
afterAll(async () => {
  await database.connection.dropDatabase();
  await database.close();
});

describe('techjobboard mail suppressed and lift', () => {
  it('say why an address is not written to, and end that', async () => {
    const addressHash = signer.keyedHash('address', 'ada@reader.example');
    const at = new Date('2026-03-02T09:00:00Z');
    await database.suppressions.create({ _id: addressHash, reason: 'hard-bounce', at });
    await database.feedback.create({
      _id: 'f',
      addressHash,
      subscriberId: null,
      kind: 'hard',
      channel: 'return-path',
      status: '5.1.1',
      step: 'suppress: hard-bounce',
      at,
    });
    const shown = await showSuppression(database, signer, 'Ada@Reader.Example');
    expect(shown).toContain('It is suppressed since 2026-03-02 09:00 UTC: hard-bounce.');
    expect(shown).toContain('hard by return-path, 5.1.1');
    expect(await liftSuppression(database, signer, 'ada@reader.example')).toContain(
      'not suppressed any more',
    );
    expect(await showSuppression(database, signer, 'ada@reader.example')).toBe('It is not suppressed.');
    expect(await liftSuppression(database, signer, 'ada@reader.example')).toBe('It was not suppressed.');
  });

  it('say what is no address', async () => {
    await expect(showSuppression(database, signer, 'nobody')).rejects.toThrow(/name@example.org/);
    await expect(liftSuppression(database, signer, undefined)).rejects.toThrow(/name@example.org/);
  });
});

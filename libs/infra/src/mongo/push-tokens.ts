import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@app/core/time';
import type { Database } from './database.js';
import type { PushTokenDoc } from './documents/operations.js';

const PREFIX = 'tjb';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A push token as an operator sees it: never its secret. */
export type PushTokenInfo = Omit<PushTokenDoc, 'hash'>;

/** Bearer tokens of the push API: 256-bit secrets, stored as SHA-256, each scoped to one source. */
export class PushTokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a token and returns its text, which is shown this once. */
  async issue(source: string, label: string): Promise<string> {
    const id = randomBytes(6).toString('hex');
    const secret = randomBytes(32).toString('base64url');
    const token: PushTokenDoc = {
      _id: id,
      hash: hashOf(secret),
      source,
      label,
      createdAt: this.clock.now(),
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.database.pushTokens.create(token);
    return `${PREFIX}_${id}_${secret}`;
  }

  /** The token's record, or null where the text is no live token. */
  async verify(text: string): Promise<PushTokenInfo | null> {
    const [prefix, id, ...secret] = text.split('_');
    if (prefix !== PREFIX || id === undefined || !/^[0-9a-f]{12}$/.test(id)) return null;
    const token = await this.database.pushTokens.findById(id).lean();
    if (token === null || token.revokedAt !== null) return null;
    const given = Buffer.from(hashOf(secret.join('_')));
    const wanted = Buffer.from(token.hash);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    await this.database.pushTokens.updateOne({ _id: id }, { $set: { lastUsedAt: this.clock.now() } });
    return withoutHash(token);
  }

  async list(): Promise<PushTokenInfo[]> {
    return (await this.database.pushTokens.find().sort({ createdAt: 1 }).lean()).map(withoutHash);
  }

  /** False where there is no such live token. */
  async revoke(id: string): Promise<boolean> {
    const result = await this.database.pushTokens.updateOne(
      { _id: id, revokedAt: null },
      { $set: { revokedAt: this.clock.now() } },
    );
    return result.modifiedCount === 1;
  }
}

function withoutHash({ hash: _hash, ...info }: PushTokenDoc): PushTokenInfo {
  return info;
}

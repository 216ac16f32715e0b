import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@app/core/time';
import type { Database } from './database.js';
import type { PushTokenDoc } from './documents/operations.js';

const PREFIX = 'tjb';
const TOKEN_ID = /^[0-9a-f]{12}$/;

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
    const secret = randomBytes(32).toString('base64url');
    const id = await this.add({ kind: 'bearer', hash: hashOf(secret), source, label });
    return `${PREFIX}_${id}_${secret}`;
  }

  /** Lets the holder of a webhook's secret push for a source. Returns the id that its address ends with. */
  issueWebhook(source: string, label: string): Promise<string> {
    return this.add({ kind: 'webhook', hash: '', source, label });
  }

  /** The token's record, or null where the text is no live token. */
  async verify(text: string): Promise<PushTokenInfo | null> {
    const [prefix, id, ...secret] = text.split('_');
    if (prefix !== PREFIX || id === undefined || !TOKEN_ID.test(id)) return null;
    const token = await this.database.pushTokens.findById(id).lean();
    if (token === null || token.kind !== 'bearer' || token.revokedAt !== null) return null;
    const given = Buffer.from(hashOf(secret.join('_')));
    const wanted = Buffer.from(token.hash);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    await this.touch(id);
    return withoutHash(token);
  }

  /** A live webhook by its id, or null. Whether a message is genuine is still to be checked. */
  async webhook(id: string): Promise<PushTokenInfo | null> {
    if (!TOKEN_ID.test(id)) return null;
    const token = await this.database.pushTokens.findById(id).lean();
    return token === null || token.kind !== 'webhook' || token.revokedAt !== null ? null : withoutHash(token);
  }

  /** Whether exactly this message was taken before. A sender's own retry carries a new time, so it is none. */
  async isReplay(id: string, messageId: string, timestamp: number): Promise<boolean> {
    const _id = receivedId(id, messageId, timestamp);
    return (await this.database.receivedWebhooks.exists({ _id })) !== null;
  }

  /** Notes a message whose postings are on the record: only then, so that a fault in between loses nothing. */
  async received(id: string, messageId: string, timestamp: number): Promise<void> {
    await this.database.receivedWebhooks.updateOne(
      { _id: receivedId(id, messageId, timestamp) },
      { $setOnInsert: { at: this.clock.now() } },
      { upsert: true },
    );
    await this.touch(id);
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

  private async add(token: Pick<PushTokenDoc, 'kind' | 'hash' | 'source' | 'label'>): Promise<string> {
    const id = randomBytes(6).toString('hex');
    const dates = { createdAt: this.clock.now(), lastUsedAt: null, revokedAt: null };
    await this.database.pushTokens.create({ _id: id, ...token, ...dates });
    return id;
  }

  private async touch(id: string): Promise<void> {
    await this.database.pushTokens.updateOne({ _id: id }, { $set: { lastUsedAt: this.clock.now() } });
  }
}

const receivedId = (id: string, messageId: string, timestamp: number): string =>
  `${id}.${messageId}.${timestamp}`;

function withoutHash({ hash: _hash, ...info }: PushTokenDoc): PushTokenInfo {
  return info;
}

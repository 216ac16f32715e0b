import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { classifyBounce, detailOf } from '@app/infra/mail';
import { equalInConstantTime } from '@app/infra/system';
import { isRecent, type ProviderEvent, type ProviderHook } from './provider-event.js';

const HookSchema = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string(), signature: z.string() }),
  'event-data': z.object({
    event: z.string(),
    id: z.string(),
    recipient: z.string(),
    severity: z.string().optional(),
    reason: z.string().optional(),
    'delivery-status': z
      .object({
        message: z.string().optional(),
        description: z.string().optional(),
        'enhanced-code': z.string().optional(),
      })
      .optional(),
  }),
});

/** HMAC-SHA-256 over timestamp and token, under the webhook signing key. It does not cover the rest: https must. */
export function isFromMailgun({ body }: ProviderHook, signingKey: string, now: Date): boolean {
  const { timestamp, token, signature } = HookSchema.parse(JSON.parse(body)).signature;
  const wanted = createHmac('sha256', signingKey)
    .update(timestamp + token)
    .digest('hex');
  return isRecent(Number(timestamp) * 1_000, now) && equalInConstantTime(signature, wanted);
}

export function readMailgun(body: string): ProviderEvent[] {
  const {
    event,
    id: key,
    recipient: address,
    severity,
    ...more
  } = HookSchema.parse(JSON.parse(body))['event-data'];
  const { message = '', description = '', 'enhanced-code': code } = more['delivery-status'] ?? {};
  const words = `${message} ${description}`.trim();
  const common = { address, key, detail: detailOf(words), status: null };
  if (event === 'complained') return [{ ...common, kind: 'complaint' }];
  if (event === 'unsubscribed') return [{ ...common, kind: 'unsubscribe' }];
  // A temporary failure is tried again by Mailgun: nothing follows from it yet.
  if (event !== 'failed' || severity !== 'permanent') return [];
  if (more.reason === 'suppress-bounce') return [{ ...common, kind: 'hard' }];
  if (more.reason === 'suppress-complaint') return [{ ...common, kind: 'complaint' }];
  const status = /^[45]\.\d+\.\d+$/.test(code ?? '') ? (code ?? null) : null;
  return [{ ...common, status, kind: classifyBounce(status, words) }];
}

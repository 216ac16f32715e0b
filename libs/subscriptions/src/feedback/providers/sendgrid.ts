import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { classifyBounce, detailOf, statusIn } from '@app/infra/mail';
import { isRecent, type ProviderEvent, type ProviderHook } from './provider-event.js';

const EventSchema = z.object({
  event: z.string(),
  email: z.string(),
  type: z.string().optional(),
  status: z.string().optional(),
  reason: z.string().optional(),
  sg_event_id: z.string(),
});

/** Signed event webhook: ECDSA over the timestamp and the body as they came, under the key that SendGrid shows. */
export function isFromSendGrid({ body, headers }: ProviderHook, publicKey: string, now: Date): boolean {
  const signature = headers['x-twilio-email-event-webhook-signature'] ?? '';
  const timestamp = headers['x-twilio-email-event-webhook-timestamp'] ?? '';
  if (!isRecent(Number(timestamp) * 1_000, now)) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify('sha256', Buffer.from(timestamp + body), key, Buffer.from(signature, 'base64'));
}

/** Events that are none of ours to act on (delivered, opened, deferred ...) are passed over. */
export function readSendGrid(body: string): ProviderEvent[] {
  return z
    .array(z.unknown())
    .parse(JSON.parse(body))
    .flatMap((item) => {
      const parsed = EventSchema.safeParse(item);
      return parsed.success ? eventOf(parsed.data) : [];
    });
}

function eventOf({
  event,
  email,
  status,
  reason = '',
  sg_event_id: key,
}: z.infer<typeof EventSchema>): ProviderEvent[] {
  const common = { address: email, key, detail: detailOf(reason) };
  switch (event) {
    case 'bounce': {
      const code = /^[45]\.\d+\.\d+$/.test(status ?? '') ? (status ?? null) : statusIn(reason);
      return [{ ...common, kind: classifyBounce(code, reason), status: code }];
    }
    case 'spamreport':
      return [{ ...common, kind: 'complaint', status: null }];
    case 'unsubscribe':
    case 'group_unsubscribe':
      return [{ ...common, kind: 'unsubscribe', status: null }];
    default:
      return [];
  }
}

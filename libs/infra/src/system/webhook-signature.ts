import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a message's time may lie from ours (Standard Webhooks, "Verifying webhook authenticity"). */
const TOLERANCE_SECONDS = 300;
const VERSION = 'v1';
const LONGEST_ID = 256;

/** The three headers of a message in the form of the Standard Webhooks specification. */
export interface WebhookHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

export const WEBHOOK_REFUSALS = ['headers-missing', 'timestamp-wrong', 'not-now', 'signature-wrong'] as const;
/** Why a message is not believed. */
export type WebhookRefusal = (typeof WEBHOOK_REFUSALS)[number];

/** A message that is genuine, or why it is not. */
export type WebhookCheck =
  | { readonly ok: true; readonly id: string; readonly timestamp: number }
  | { readonly ok: false; readonly reason: WebhookRefusal };

/** The form in which a secret is shown to the other side: `whsec_` and base64. */
export const webhookSecretText = (secret: Buffer): string => `whsec_${secret.toString('base64')}`;

const mac = (secret: Buffer, id: string, timestamp: string, body: string | Buffer): string =>
  createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64');

/** The headers that make a body genuine: HMAC-SHA-256 over `id.timestamp.body`, the time in whole seconds. */
export function signWebhook(secret: Buffer, id: string, body: string | Buffer, now: Date): WebhookHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `${VERSION},${mac(secret, id, timestamp, body)}`,
  };
}

/** Checks a message, its body as it came over the wire: its time lies within five minutes of ours, and one of its signatures is right. */
export function checkWebhook(
  secret: Buffer,
  headers: Partial<Record<keyof WebhookHeaders, string>>,
  body: string | Buffer,
  now: Date,
): WebhookCheck {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
  if (id === undefined || id.length > LONGEST_ID || timestamp === undefined || signature === undefined) {
    return { ok: false, reason: 'headers-missing' };
  }
  if (!/^\d{1,12}$/.test(timestamp)) return { ok: false, reason: 'timestamp-wrong' };
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > TOLERANCE_SECONDS) {
    return { ok: false, reason: 'not-now' };
  }
  const wanted = Buffer.from(mac(secret, id, timestamp, body));
  const isRight = signature.split(' ').some((one) => isSignature(one, wanted));
  return isRight ? { ok: true, id, timestamp: Number(timestamp) } : { ok: false, reason: 'signature-wrong' };
}

function isSignature(text: string, wanted: Buffer): boolean {
  const [version, value, ...rest] = text.split(',');
  if (version !== VERSION || value === undefined || rest.length > 0) return false;
  const given = Buffer.from(value);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

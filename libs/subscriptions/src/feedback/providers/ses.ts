import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { classifyBounce, detailOf } from '@app/infra/mail';
import { isRecent, type ProviderEvent } from './provider-event.js';

const SnsSchema = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string(),
  TopicArn: z.string(),
  Message: z.string(),
  Subject: z.string().optional(),
  Timestamp: z.string(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  SigningCertURL: z.string(),
  SubscribeURL: z.string().optional(),
  Token: z.string().optional(),
});

/** A message of Amazon SNS, through which SES tells of bounces and complaints. */
export type SnsMessage = z.infer<typeof SnsSchema>;

/** Throws a ZodError where it is none. */
export const readSns = (body: string): SnsMessage => SnsSchema.parse(JSON.parse(body));

/** Certificates and confirmations lie at SNS itself and nowhere else, whatever the message says. */
export function isSnsAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port } = new URL(text);
  return protocol === 'https:' && port === '' && /^sns\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/.test(hostname);
}

const SIGNED = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
} as const;

/** The text that SNS signs: each field that is there, as a line with its name and a line with its value. */
export const signedText = (message: SnsMessage): string =>
  SIGNED[message.Type]
    .filter((name) => message[name] !== undefined)
    .map((name) => `${name}\n${message[name]}\n`)
    .join('');

/** `certificate`: what lies at SigningCertURL, an address that isSnsAddress accepts. */
export function isFromSns(message: SnsMessage, topic: string, certificate: string, now: Date): boolean {
  if (message.TopicArn !== topic || !isRecent(Date.parse(message.Timestamp), now)) return false;
  const algorithm = message.SignatureVersion === '1' ? 'sha1' : 'sha256';
  const signature = Buffer.from(message.Signature, 'base64');
  return verify(algorithm, Buffer.from(signedText(message)), createPublicKey(certificate), signature);
}

const RecipientSchema = z.object({
  emailAddress: z.string(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});

const SesSchema = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  bounce: z
    .object({ bounceType: z.string(), feedbackId: z.string(), bouncedRecipients: z.array(RecipientSchema) })
    .optional(),
  complaint: z
    .object({
      feedbackId: z.string(),
      complainedRecipients: z.array(RecipientSchema.pick({ emailAddress: true })),
    })
    .optional(),
});

/** Reads the message of a notification as events about mails. */
export function readSes(message: string): ProviderEvent[] {
  const { bounce, complaint } = SesSchema.parse(JSON.parse(message));
  const bounced = (bounce?.bouncedRecipients ?? []).map((recipient): ProviderEvent => {
    const words = recipient.diagnosticCode ?? '';
    const status = recipient.status ?? null;
    const common = {
      address: recipient.emailAddress,
      key: bounce?.feedbackId ?? '',
      status,
      detail: detailOf(words),
    };
    return { ...common, kind: kindOf(bounce?.bounceType ?? '', status, words) };
  });
  const complained = (complaint?.complainedRecipients ?? []).map(({ emailAddress }): ProviderEvent => {
    const key = complaint?.feedbackId ?? '';
    return { address: emailAddress, key, kind: 'complaint', status: null, detail: '' };
  });
  return [...bounced, ...complained];
}

/** SES calls a refusal by policy a permanent bounce too: the answer of the other server says which. */
function kindOf(bounceType: string, status: string | null, words: string): ProviderEvent['kind'] {
  const said = classifyBounce(status, words);
  if (said === 'sender') return 'sender';
  if (bounceType === 'Permanent') return said === 'soft' ? 'soft' : 'hard';
  return bounceType === 'Transient' ? 'soft' : said;
}

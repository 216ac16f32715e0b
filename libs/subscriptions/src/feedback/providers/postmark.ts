import { z } from 'zod';
import { classifyBounce, detailOf, statusIn } from '@app/infra/mail';
import { equalInConstantTime } from '@app/infra/system';
import type { FeedbackKind } from '@app/core/feedback';
import { table } from '@app/core/untrusted';
import type { ProviderEvent, ProviderHook } from './provider-event.js';

const HookSchema = z.object({
  RecordType: z.string(),
  ID: z.union([z.number(), z.string()]).optional(),
  MessageID: z.string().optional(),
  Type: z.string().optional(),
  Email: z.string().optional(),
  Recipient: z.string().optional(),
  SuppressSending: z.boolean().optional(),
  Details: z.string().optional(),
});

/** Postmark's types of bounces that say what they are; the others are judged by their words, or are no bounces. */
const KINDS = table<FeedbackKind>({
  HardBounce: 'hard',
  BadEmailAddress: 'hard',
  ManuallyDeactivated: 'hard',
  SoftBounce: 'soft',
  DnsError: 'soft',
  SpamNotification: 'sender',
  Blocked: 'sender',
  DMARCPolicy: 'sender',
  VirusNotification: 'sender',
  SpamComplaint: 'complaint',
});

/** Postmark signs nothing: the webhook is given a secret of ours as its password (HTTP Basic). */
export function isFromPostmark({ headers }: ProviderHook, secret: string): boolean {
  const encoded = /^basic (\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
  const given = Buffer.from(encoded, 'base64').toString('utf8');
  return equalInConstantTime(given.slice(given.indexOf(':') + 1), secret);
}

export function readPostmark(body: string): ProviderEvent[] {
  const hook = HookSchema.parse(JSON.parse(body));
  const { RecordType, Type = '', Details = '' } = hook;
  const address = hook.Email ?? hook.Recipient ?? '';
  const key = String(hook.ID ?? hook.MessageID ?? '');
  const status = statusIn(Details);
  const common = { address, key, status, detail: detailOf(Details) };
  if (RecordType === 'SpamComplaint') return [{ ...common, kind: 'complaint' }];
  if (RecordType === 'SubscriptionChange' && hook.SuppressSending === true)
    return [{ ...common, kind: 'unsubscribe' }];
  if (RecordType !== 'Bounce') return [];
  const known = KINDS.get(Type);
  if (known !== undefined) return [{ ...common, kind: known }];
  return Type === 'Unknown' ? [{ ...common, kind: classifyBounce(status, Details) }] : [];
}

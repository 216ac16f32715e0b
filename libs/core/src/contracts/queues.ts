import { z } from 'zod';
import {
  idOf,
  type Branded,
  type DeliveryId,
  type OperatorId,
  type PostingId,
  type SubscriberId,
} from '../ids/index.js';
import { MAIL, CHANNEL_NAMES } from '../delivery/index.js';
import { defineQueue, type QueueContract } from './queue-contract.js';
import { TraceSchema as traceparent } from './trace.js';

const idsOf = <Id extends Branded<string>>() =>
  z
    .array(idOf<Id>(z.string().min(1).max(100)))
    .min(1)
    .max(500);
const version = z.literal(1);

/** Names a set of ids by its ends and size: the reconciler's second hint for the same work gets the same name. */
const nameOf = (list: readonly string[]): string => `${list[0]}-${list.length}-${list.at(-1)}`;

const PollSourceSchema = z.object({ v: version, source: z.string().min(1).max(100), traceparent });
/** Read one source now. */
export type PollSource = z.infer<typeof PollSourceSchema>;
export const pollSource = defineQueue<PollSource>({
  name: 'poll-source',
  payload: PollSourceSchema,
  attempts: 1,
  backoffMs: 1_000,
  jobId: ({ source }) => `poll-${source}`,
});

const seq = z.number().int().min(0);
/** Set by a reconciler, which found the work in the record; absent from a hint. Told in the trace and nowhere else. */
const found = z.literal('reconciler').optional();

const MatchPostingsSchema = z.object({ v: version, postingIds: idsOf<PostingId>(), seq, traceparent, found });
/** Compare these postings with the saved searches. `seq`: the latest change among them, so that a new revision is a new job. */
export type MatchPostings = z.infer<typeof MatchPostingsSchema>;
export const matchPostings = defineQueue<MatchPostings>({
  name: 'match-postings',
  payload: MatchPostingsSchema,
  attempts: 3,
  backoffMs: 500,
  jobId: ({ postingIds, seq: upTo }) => `match-${upTo}-${nameOf(postingIds)}`,
});

/** The same for one share of the saved searches, where they are spread over several matchers. */
export const matchInPartition = (index: number, count: number) =>
  defineQueue<MatchPostings>({ ...matchPostings, name: `match-postings-${index}-of-${count}` });

const CloseWindowsSchema = z.object({
  v: version,
  subscriberIds: idsOf<SubscriberId>(),
  seq,
  traceparent,
  found,
});
/** Put the due alerts of these subscribers into deliveries. `seq`: the change that made them due, 0 from the reconciler. */
export type CloseWindows = z.infer<typeof CloseWindowsSchema>;
export const closeWindows = defineQueue<CloseWindows>({
  name: 'close-windows',
  payload: CloseWindowsSchema,
  attempts: 3,
  backoffMs: 500,
  jobId: ({ subscriberIds, seq: upTo }) => `close-${upTo}-${nameOf(subscriberIds)}`,
});

const SendDeliverySchema = z.object({
  v: version,
  deliveryId: idOf<DeliveryId>(z.string().min(1).max(300)),
  traceparent,
});
/** Names the delivery to hand over. */
export type SendDelivery = z.infer<typeof SendDeliverySchema>;

/** Hand one delivery to the mail server: `sendOver` of mail. */
export const sendDelivery = defineQueue<SendDelivery>({
  name: 'send-delivery',
  payload: SendDeliverySchema,
  attempts: 1,
  backoffMs: 1_000,
  jobId: ({ deliveryId }) => `send-${deliveryId.replaceAll(':', '-')}`,
  // A hundred thousand digests that fall due at once do not hold up an instant alert or a confirmation.
  isUrgent: ({ deliveryId }) => !/\.(?:hourly|daily|weekly)\./.test(deliveryId),
});

/** The queue of one channel. Each has its own: an address that answers slowly holds up no mail. */
export const sendOver = (channel: string): QueueContract<SendDelivery> =>
  channel === MAIL
    ? sendDelivery
    : defineQueue<SendDelivery>({
        name: `send-${channel}`,
        payload: SendDeliverySchema,
        attempts: 1,
        backoffMs: 1_000,
        jobId: ({ deliveryId }) => `${channel}-${deliveryId.replaceAll(':', '-')}`,
      });

const CopyMailSchema = z.object({
  v: version,
  operator: idOf<OperatorId>(z.string().min(1).max(300)),
  copy: z.string().min(1).max(100),
  traceparent,
});
/** Names a copy of a mail on the account of the operator who asked for it. */
export type CopyMail = z.infer<typeof CopyMailSchema>;

/** Send an operator the copy of a mail. */
export const copyMail = defineQueue<CopyMail>({
  name: 'copy-mail',
  payload: CopyMailSchema,
  attempts: 3,
  backoffMs: 1_000,
  jobId: ({ copy }) => `copy-${copy}`,
});

/** The queues that the operators' console lists: those of shares of the saved searches are not among them. */
export const QUEUES = [
  pollSource,
  matchPostings,
  closeWindows,
  ...CHANNEL_NAMES.map(sendOver),
  copyMail,
] as const;

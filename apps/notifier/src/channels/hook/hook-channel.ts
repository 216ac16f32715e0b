import { asId, type HookId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { ChannelRules } from '@app/core/delivery';
import { HookPoster, type HookAddress, type HookMessage, type HookOutcome } from '@app/hooks';
import { goesByMail, type Delivery } from '@app/core/records';
import type { Attempt } from '../../attempts/attempt.js';
import type { DeliveryFacts } from '@app/mails';
import { inSpan } from '@app/infra/tracing';
import type {
  BesideMail,
  Channel,
  HandedOver,
  LastCheck,
  Lesson,
  NewMail,
  Parcel,
  Prepared,
} from '../../attempts/channel.js';
import { HOOK, hookDeliveries } from './hook-deliveries.js';
import { HookStore } from './hook-store.js';
import { HookWriter } from './hook-writer.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** A message and where it goes. */
interface HookContent {
  readonly address: HookAddress;
  readonly message: HookMessage;
}

type HookParcel = Parcel<HookContent>;

/** Messages to addresses on the web. There is no turn to wait for: each is a server of its own. */
@Injectable()
export class HookChannel implements Channel<HookContent, HookOutcome> {
  readonly name = HOOK;
  readonly rules: ChannelRules = {
    toAddress: false,
    besidesMail: true,
    alertsWorthMs: 24 * HOUR,
    // There is one mail server and it comes back; such an address may be gone for good.
    unreachable: { first: 30 * SECOND, most: HOUR },
  };
  readonly room = Infinity;

  constructor(
    private readonly writer: HookWriter,
    private readonly records: HookStore,
    private readonly poster: HookPoster,
  ) {}

  async besideMails(mails: readonly NewMail[], session: ClientSession): Promise<readonly BesideMail[]> {
    const owners = mails.map(({ wanted }) => wanted.subscriberId);
    return hookDeliveries(mails, await this.records.onOf(owners, session));
  }

  async prepare({ delivery, items }: Attempt, facts: DeliveryFacts): Promise<Prepared<HookContent>> {
    if (goesByMail(delivery)) throw new Error('It goes by mail, not to a hook.');
    const { target } = delivery;
    const hook = target === null ? null : await this.records.on(asId<HookId>(target));
    if (hook === null) return { verdict: 'off' };
    const message = this.writer.write(delivery, items, facts);
    return {
      verdict: 'send',
      content: { address: { id: hook._id, kind: hook.kind, url: hook.url }, message },
    };
  }

  enter(): Promise<null> {
    return Promise.resolve(null);
  }

  left(): void {}

  handOver(
    group: readonly HookParcel[],
    lastCheck: (parcel: HookParcel) => Promise<LastCheck>,
  ): readonly Promise<HandedOver<HookOutcome>>[] {
    return group.map(async (parcel): Promise<HandedOver<HookOutcome>> => {
      const why = await lastCheck(parcel);
      if (why !== 'go') return { kind: 'withheld', why };
      const { address, message } = parcel.content;
      const answer = await inSpan('hook post', { kind: 'client' }, async (span) => {
        const given = await this.poster.post(address, idOf(parcel.attempt.delivery), message);
        span.set({ outcome: given.outcome, ...(given.code === null ? {} : { code: given.code }) });
        return given;
      });
      return { kind: 'answered', answer };
    });
  }

  learn({ content }: HookParcel, { answer }: Lesson<HookOutcome>): Promise<void> {
    return this.records.answered(content.address.id, answer);
  }
}

/** The same for every attempt: the Message-ID without its domain. */
const idOf = ({ messageId }: Delivery): string => `msg_${messageId.slice(1, messageId.indexOf('@'))}`;

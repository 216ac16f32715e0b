import { Injectable } from '@nestjs/common';
import { MAIL_RULES } from '@app/core/delivery';
import { goesByMail } from '../../libs/core/src/records/index.js';
import type { DeliveryFacts } from '../../apps/notifier/src/attempts/delivery-facts.js';
import type { Attempt } from '../../apps/notifier/src/attempts/attempt.js';
import type {
  Answer,
  BesideMail,
  Channel,
  ChannelEntry,
  HandedOver,
  LastCheck,
  NewMail,
  Parcel,
  Prepared,
} from '../../apps/notifier/src/attempts/channel.js';

export const TINY = 'tiny';

/** Where it puts what it tells. */
export const tinyBoard = { told: [] as { id: string; text: string }[], refuses: false };

/** The smallest channel that can be: it tells everybody with a mail on a board in this process. */
@Injectable()
class TinyChannel implements Channel<string> {
  readonly name = TINY;
  readonly rules = { ...MAIL_RULES, toAddress: false, besidesMail: true };
  readonly room = Infinity;

  besideMails(mails: readonly NewMail[]): Promise<BesideMail[]> {
    return Promise.resolve(
      mails.map(({ id: mailId, wish }) => {
        const { subscriberId, windowKind, windowKey, items, dueAt, now } = wish;
        const savedSearchId = items[0]?.matches[0]?.savedSearchId ?? '';
        const told = { subscriberId, windowKind, windowKey, items, dueAt, now, savedSearchId, mailId };
        return { kind: 'beside-mail', channel: TINY, target: 'board', ...told };
      }),
    );
  }

  async prepare({ delivery, items }: Attempt, { searches }: DeliveryFacts): Promise<Prepared<string>> {
    if (goesByMail(delivery) || delivery.channel !== TINY) throw new Error('It goes another way.');
    return { verdict: 'send', content: `${items.length} of ${searches.get(delivery.savedSearchId)?.query}` };
  }

  enter(): Promise<null> {
    return Promise.resolve(null);
  }

  left(): void {}

  handOver(
    group: readonly Parcel<string>[],
    lastCheck: (parcel: Parcel<string>) => Promise<LastCheck>,
  ): readonly Promise<HandedOver<Answer>>[] {
    return group.map(async (parcel): Promise<HandedOver<Answer>> => {
      const why = await lastCheck(parcel);
      if (why !== 'go') return { kind: 'withheld', why };
      if (tinyBoard.refuses) {
        return { kind: 'answered', answer: { outcome: 'refused', code: null, detail: 'It is full.' } };
      }
      tinyBoard.told.push({ id: parcel.attempt.delivery.messageId, text: parcel.content });
      return { kind: 'answered', answer: { outcome: 'accepted', code: null, detail: null } };
    });
  }

  learn(): Promise<void> {
    return Promise.resolve();
  }
}

/** Its line of registration. */
export const tinyEntry: ChannelEntry = { name: TINY, atATime: 1, type: TinyChannel, providers: [] };

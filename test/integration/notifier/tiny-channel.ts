import { asId, type SavedSearchId, type TargetId } from '@app/core/ids';
import { Injectable } from '@nestjs/common';
import { MAIL_RULES } from '@app/core/delivery';
import { goesByMail } from '../../../libs/core/src/records/index.js';
import type { DeliveryFacts } from '@app/mails';
import type { Attempt } from '../../../apps/notifier/src/attempts/attempt.js';
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
} from '../../../apps/notifier/src/attempts/channel.js';

export const TINY = 'tiny';

/** Where it puts what it tells. */
export const tinyBoard = {
  told: [] as { id: string; text: string }[],
  /** What it makes of a message, by its id. */
  answerTo: (_id: string): Answer['outcome'] => 'accepted',
  /** Whether it is broken: then handing over throws at once. */
  isBroken: false,
  /** Ids of those that are in their turn. */
  inTurn: new Set<string>(),
};

/** The smallest channel that can be: it tells everybody with a mail on a board in this process. */
@Injectable()
class TinyChannel implements Channel<string> {
  readonly name = TINY;
  readonly rules = { ...MAIL_RULES, toAddress: false, besidesMail: true };
  readonly room = Infinity;

  besideMails(mails: readonly NewMail[]): Promise<BesideMail[]> {
    return Promise.resolve(
      mails.map(({ id: mailId, wanted }) => {
        const { subscriberId, windowKind, windowKey, items, dueAt, now } = wanted;
        const savedSearchId = items[0]?.matches[0]?.savedSearchId ?? asId<SavedSearchId>('');
        const told = { subscriberId, windowKind, windowKey, items, dueAt, now, savedSearchId, mailId };
        return { kind: 'beside-mail', channel: TINY, target: asId<TargetId>('board'), ...told };
      }),
    );
  }

  async prepare({ delivery, items }: Attempt, { searches }: DeliveryFacts): Promise<Prepared<string>> {
    if (goesByMail(delivery) || delivery.channel !== TINY) throw new Error('It goes another way.');
    const { savedSearchId } = delivery;
    const search = savedSearchId === null ? undefined : searches.get(savedSearchId);
    return { verdict: 'send', content: `${items.length} of ${search?.query}` };
  }

  enter({ attempt }: Parcel<string>): Promise<null> {
    tinyBoard.inTurn.add(attempt.delivery.id);
    return Promise.resolve(null);
  }

  left({ attempt }: Parcel<string>): void {
    tinyBoard.inTurn.delete(attempt.delivery.id);
  }

  handOver(
    group: readonly Parcel<string>[],
    lastCheck: (parcel: Parcel<string>) => Promise<LastCheck>,
  ): readonly Promise<HandedOver<Answer>>[] {
    if (tinyBoard.isBroken) throw new Error('The board is broken.');
    return group.map(async (parcel): Promise<HandedOver<Answer>> => {
      const why = await lastCheck(parcel);
      if (why !== 'go') return { kind: 'withheld', why };
      const { messageId: id } = parcel.attempt.delivery;
      const outcome = tinyBoard.answerTo(id);
      if (outcome !== 'accepted')
        return { kind: 'answered', answer: { outcome, code: null, detail: 'It is full.' } };
      tinyBoard.told.push({ id, text: parcel.content });
      return { kind: 'answered', answer: { outcome, code: null, detail: null } };
    });
  }

  learn(): Promise<void> {
    return Promise.resolve();
  }
}

/** Its line of registration. */
export const tinyEntry: ChannelEntry = { name: TINY, atATime: 1, type: TinyChannel, providers: [] };

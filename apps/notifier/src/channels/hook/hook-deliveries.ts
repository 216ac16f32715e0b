import type { ChannelName } from '@app/core/delivery';
import type { Hook } from '@app/core/records';
import type { BesideMail, NewMail } from '../../attempts/channel.js';

/** Name of the channel of hooks, in records, queues and metrics. */
export const HOOK = 'hook' satisfies ChannelName;

/**
 * The deliveries to hooks that go with new mails: to each hook what its search found, in the same items. They are written
 * in the transaction of the mails, so a hook is told exactly what a mail tells, or both are not.
 */
export const hookDeliveries = (mails: readonly NewMail[], hooks: readonly Hook[]): BesideMail[] =>
  mails.flatMap((mail) =>
    hooks.filter(({ subscriberId }) => subscriberId === mail.wanted.subscriberId).flatMap(toldBeside(mail)),
  );

const toldBeside =
  ({ id: mailId, wanted }: NewMail) =>
  ({ _id: target, savedSearchId }: Hook): BesideMail[] => {
    const items = wanted.items.flatMap((item) => {
      const matches = item.matches.filter((match) => match.savedSearchId === savedSearchId);
      return matches.length === 0 ? [] : [{ ...item, matches }];
    });
    if (items.length === 0) return [];
    const { subscriberId, windowKind, windowKey, dueAt, now } = wanted;
    const told = { subscriberId, savedSearchId, windowKind, windowKey, items, dueAt, now };
    return [{ kind: 'beside-mail', channel: HOOK, target, mailId, ...told }];
  };

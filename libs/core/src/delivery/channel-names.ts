import { DELIVERY_CONTENTS, MAIL } from './delivery.js';

/**
 * Every way to reach people. A name stands in records, queues and metrics, and is never changed. What knows no channel but must name
 * all of them (the queues that the operators' console lists) asks here.
 */
export const CHANNEL_NAMES = [MAIL, 'hook'] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** A record's `kind` is what a mail tells or a channel's name, and `send-delivery` is the queue of mail. */
const TAKEN: readonly string[] = [...DELIVERY_CONTENTS, 'delivery'];

/** Throws where channels could not be told apart by these names: in a record, in the name of a queue, or from each other. */
export function checkChannelNames(names: readonly string[]): void {
  names.forEach((name, n) => {
    if (!/^[a-z][a-z-]*$/.test(name))
      throw new Error(`A channel cannot be called "${name}": use lower case and dashes.`);
    if (TAKEN.includes(name))
      throw new Error(
        `A channel cannot be called "${name}": the records and queues of mails have that name.`,
      );
    if (names.indexOf(name) !== n) throw new Error(`Two channels are called "${name}".`);
  });
}

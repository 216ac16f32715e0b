import type { SubscriberId } from '../ids/index.js';
/** A share of the saved searches: the `index`-th of `count`, from 1. One matcher process holds one share. */
export interface Partition {
  readonly index: number;
  readonly count: number;
}

/** The one share of a board whose saved searches fit one process. */
export const WHOLE: Partition = { index: 1, count: 1 };

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits: spreads ids evenly and is the same in every process. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, FNV_PRIME);
  }
  return value >>> 0;
}

/** Whether a share holds the saved searches of a subscriber. All searches of one person lie in one share. */
export const ownsSubscriber = ({ index, count }: Partition, subscriberId: SubscriberId): boolean =>
  count === 1 || (hash(subscriberId) % count) + 1 === index;

/** `2/4`: names a share in records. Shares of another count have other names, so that they are never mixed up. */
export const partitionName = ({ index, count }: Partition): string => `${index}/${count}`;

/** Reads `2/4`; the settings and the record hold no other form. */
export function readPartition(text: string): Partition {
  const [index = 1, count = 1] = text.split('/').map(Number);
  return { index, count };
}

/** The names of all shares of a count. */
export const partitionNames = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => partitionName({ index: n + 1, count }));

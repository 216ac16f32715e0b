import type { Delivery } from '../records/index.js';

/** When the latest attempt began that handed a delivery over, or may have; where none did, the latest of all. Null: there was none. */
export const sentAt = ({ attempts }: Pick<Delivery, 'attempts'>): Date | null =>
  attempts.findLast(({ outcome }) => outcome === 'accepted' || outcome === 'ambiguous')?.startedAt ??
  attempts.at(-1)?.startedAt ??
  null;

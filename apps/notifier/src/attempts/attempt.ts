import type { ToTell } from '@app/core/sending';

/** One try to hand a delivery over: the delivery, the items that are told, and the token of its claim. */
export interface Attempt extends ToTell {
  /** Of its lease, and of its entry in the record. */
  readonly token: string;
}

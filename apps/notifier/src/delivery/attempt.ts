import type { ChannelRules } from '@app/core/delivery';
import type { Delivery, DeliveryItem } from '@app/core/records';

/** One try to hand a delivery over: the delivery, the items that are told, and the token of its claim. */
export interface Attempt {
  readonly delivery: Delivery;
  /** Those of its channel. */
  readonly rules: ChannelRules;
  /** Those of the delivery, each with its reason if it is left out; none where it tells no alerts. */
  readonly items: readonly DeliveryItem[];
  /** Of its lease, and of its entry in the record. */
  readonly token: string;
}

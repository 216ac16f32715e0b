import type { ChannelRules } from '@app/core/delivery';
import type { Delivery } from '@app/infra/deliveries';
import type { DeliveryItem } from '@app/infra/mongo';

/** One try to hand a delivery over. */
export interface Attempt {
  readonly delivery: Delivery;
  /** Those of its channel. */
  readonly rules: ChannelRules;
  /** Those of the delivery, each with its reason if it is left out; none where it tells no alerts. */
  readonly items: readonly DeliveryItem[];
  /** Of its lease, and of its entry in the record. */
  readonly token: string;
}

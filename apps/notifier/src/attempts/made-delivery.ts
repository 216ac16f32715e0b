import type { DeliveryId } from '@app/core/ids';

/** A delivery that was made or is due, and the span that it continues. */
export interface MadeDelivery {
  readonly deliveryId: DeliveryId;
  readonly traceparent?: string;
}

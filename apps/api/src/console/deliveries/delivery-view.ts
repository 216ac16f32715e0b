import type { MailCopy } from '@app/core/operators';
import type { Alert, KeptDelivery } from '@app/core/records';
import type { Moment } from '@app/core/timeline';
import type { MailAgain } from './sent-mails.js';

/** What the page of a delivery shows. */
export interface DeliveryView {
  readonly csrf: string;
  readonly delivery: KeptDelivery;
  readonly alerts: readonly Alert[];
  readonly again: MailAgain;
  readonly copies: readonly MailCopy[];
  /** The address that a copy goes to, and what is wrong with the one that was typed. */
  readonly form: { readonly to: string; readonly fault: string | null };
  readonly moments: readonly Moment[];
}

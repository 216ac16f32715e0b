import { LAPSE_REASONS } from '../delivery/index.js';
import type { DeliveryItem } from '../records/index.js';
import type { ToTell } from './review.js';

/** True for an item that was left out for a reason that may pass, and that no attempt can have told. */
export const lapses = ({ suppressed, perhapsMailed }: DeliveryItem): boolean =>
  perhapsMailed !== true && LAPSE_REASONS.some((reason) => reason === suppressed);

/** True where a delivery, once settled, leaves alerts behind that may be told later: of those beside a mail, the mail decides. */
export const leavesLapsed = ({ rules, items }: Pick<ToTell, 'rules' | 'items'>): boolean =>
  !rules.besidesMail && items.some(lapses);

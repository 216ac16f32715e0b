import { Module } from '@nestjs/common';
import { IntakeModule } from '@app/intake';
import { Unsubscriptions } from '@app/subscriptions';
import { ConfirmationLimits } from './confirmation-limits.js';
import { Confirmations } from './confirmations.js';
import { DeliveryHints } from './delivery-hints.js';
import { LinkRequests } from './link-requests.js';
import { ManageTokens } from './manage-tokens.js';
import { ManagedSearches } from './managed-searches.js';
import { SearchRequests } from './search-requests.js';
import { SubscriberAlerts } from './subscriber-alerts.js';

const SERVICES = [
  Confirmations,
  DeliveryHints,
  LinkRequests,
  ManageTokens,
  ManagedSearches,
  SearchRequests,
  SubscriberAlerts,
  Unsubscriptions,
];

/** People who are written to: what they ask for, confirm and hold, and the links that open it. */
// The module of the intake brings the one client that hints are sent with.
@Module({ imports: [IntakeModule], providers: [ConfirmationLimits, ...SERVICES], exports: SERVICES })
export class SubscribersModule {}

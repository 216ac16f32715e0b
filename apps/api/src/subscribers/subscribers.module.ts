import { Module } from '@nestjs/common';
import { IntakeModule } from '@app/intake';
import { Unsubscriptions, unsubscribingProviders } from '@app/subscriptions';
import { AlertStore } from './alert-store.js';
import { ConfirmationLimits } from './confirmation-limits.js';
import { Confirmations } from './confirmations.js';
import { DeliveryHints } from './delivery-hints.js';
import { LinkRequests } from './link-requests.js';
import { ManageTokens } from './manage-tokens.js';
import { ManagedSearches } from './managed-searches.js';
import { RequestedMailStore } from './requested-mail-store.js';
import { RequestedMails } from './requested-mails.js';
import { SavedSearchStore } from './saved-search-store.js';
import { SearchRequests } from './search-requests.js';
import { SubscriberAlerts } from './subscriber-alerts.js';
import { SubscriberStore } from './subscriber-store.js';

const STORES = [AlertStore, RequestedMailStore, SavedSearchStore, SubscriberStore];

const SERVICES = [
  Confirmations,
  DeliveryHints,
  LinkRequests,
  ManageTokens,
  ManagedSearches,
  SearchRequests,
  SubscriberAlerts,
];

/** People who are written to: what they ask for, confirm and hold, and the links that open it. */
// The module of the intake brings the one client that hints are sent with.
@Module({
  imports: [IntakeModule],
  providers: [...STORES, ConfirmationLimits, RequestedMails, ...SERVICES, ...unsubscribingProviders],
  exports: [...SERVICES, Unsubscriptions],
})
export class SubscribersModule {}

import { Module } from '@nestjs/common';
import { IntakeModule } from '@app/intake';
import { Unsubscriptions, unsubscribingProviders } from '@app/subscriptions';
import { AlertStore } from './alerts/alert-store.js';
import { ConfirmationLimits } from './requests/confirmation-limits.js';
import { Confirmations } from './links/confirmations.js';
import { DeliveryHints } from './requests/delivery-hints.js';
import { LinkEnds } from './links/link-ends.js';
import { LinkRequests } from './requests/link-requests.js';
import { ManageTokens } from './links/manage-tokens.js';
import { ManagedSearches } from './links/managed-searches.js';
import { Renewals } from './links/renewals.js';
import { RequestedMailStore } from './requests/requested-mail-store.js';
import { RequestedMails } from './requests/requested-mails.js';
import { SavedSearchStore } from './stores/saved-search-store.js';
import { SearchRequests } from './requests/search-requests.js';
import { SubscriberAlerts } from './alerts/subscriber-alerts.js';
import { UsedMonths } from './links/used-months.js';
import { SubscriberStore } from './stores/subscriber-store.js';

const STORES = [AlertStore, RequestedMailStore, SavedSearchStore, SubscriberStore];

const SERVICES = [
  Confirmations,
  DeliveryHints,
  LinkEnds,
  LinkRequests,
  ManageTokens,
  ManagedSearches,
  Renewals,
  SearchRequests,
  SubscriberAlerts,
  UsedMonths,
];

/** People who are written to: what they ask for, confirm and hold, and the links that open it. */
// The module of the intake brings the one client that hints are sent with.
@Module({
  imports: [IntakeModule],
  providers: [...STORES, ConfirmationLimits, RequestedMails, ...SERVICES, ...unsubscribingProviders],
  exports: [...SERVICES, Unsubscriptions],
})
export class SubscribersModule {}

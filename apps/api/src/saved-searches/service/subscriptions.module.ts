import { Module } from '@nestjs/common';
import { IntakeModule } from '@app/intake';
import { hookPosterProvider } from '@app/hooks';
import { Channels } from '../../channels/channels.js';
import { ConfirmationLimits } from './confirmation-limits.js';
import { Confirmations } from './confirmations.js';
import { LinkRequests } from './link-requests.js';
import { MailedPostings } from '../../restraints/mailed-postings.js';
import { ManagedSearches } from './managed-searches.js';
import { HintsAfterCommit } from './outbox.js';
import { PersonalDataService } from '../../my-data/personal-data.js';
import { SearchRequests } from './search-requests.js';
import { SubscriberAlerts } from './subscriber-alerts.js';
import { SubscriberRestraints } from '../../restraints/subscriber-restraints.js';
import { Unsubscriptions } from '@app/subscriptions';

const SERVICES = [
  Channels,
  SearchRequests,
  LinkRequests,
  Confirmations,
  MailedPostings,
  ManagedSearches,
  SubscriberAlerts,
  PersonalDataService,
  SubscriberRestraints,
  Unsubscriptions,
];

/** Saving, confirming, managing and ending saved searches. */
// The module of the intake brings the one client that hints are sent with.
@Module({
  imports: [IntakeModule],
  providers: [ConfirmationLimits, HintsAfterCommit, hookPosterProvider, ...SERVICES],
  exports: SERVICES,
})
export class SubscriptionsModule {}

import { Module } from '@nestjs/common';
import { IntakeModule } from '@app/intake';
import { Confirmations } from './confirmations.js';
import { ManagedSearches } from './managed-searches.js';
import { SearchRequests } from './search-requests.js';
import { Unsubscriptions } from './unsubscriptions.js';

const SERVICES = [SearchRequests, Confirmations, ManagedSearches, Unsubscriptions];

/** Saving, confirming, managing and ending saved searches. */
// The module of the intake brings the one client that hints are sent with.
@Module({ imports: [IntakeModule], providers: SERVICES, exports: SERVICES })
export class SubscriptionsModule {}

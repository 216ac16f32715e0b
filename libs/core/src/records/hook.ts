import type { HookId, SavedSearchId, SubscriberId } from '../ids/index.js';
import type { HookFault, HookKind } from '../delivery/index.js';

/** An address on the web that is told what one saved search finds, in the rhythm of its mails. */
export interface Hook {
  readonly _id: HookId;
  readonly subscriberId: SubscriberId;
  readonly savedSearchId: SavedSearchId;
  readonly kind: HookKind;
  /** A secret of its owner: it is never logged. */
  readonly url: string;
  /** `off`: it answered that it is gone, or failed too often; its owner can turn it on again. */
  readonly state: 'on' | 'off';
  /** Deliveries given up since the last that was accepted. */
  readonly failures: number;
  /** Why it is off, or what went wrong last, in English; null after one that was accepted. */
  readonly lastError: string | null;
  /** The same as data. Absent where nothing failed since it is noted. */
  readonly lastFault?: HookFault | null;
  readonly lastAcceptedAt: Date | null;
  readonly createdAt: Date;
}

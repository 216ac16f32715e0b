import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import type { KeptAwayKind } from '@app/core/kept-away';
import type { Verdict } from '@app/core/quality';
import type { Language } from '@app/core/subscription';
import type { MailFrame } from './model.js';

/** What can be done about items and searches, below a manage link. */
export interface ActionLinks {
  less(savedSearchId: SavedSearchId, postingId: PostingId): string;
  judge(verdict: Verdict, postingId: PostingId): string;
  keepAway(kind: KeptAwayKind, postingId: PostingId): string;
  snooze(savedSearchId: SavedSearchId): string;
  edit(savedSearchId: SavedSearchId, query?: string): string;
}

/** The addresses that mails carry. */
export interface LinksOfMails {
  frame(language: Language): MailFrame;
  search(query: string): string;
  posting(postingId: PostingId): string;
  confirm(savedSearchId: SavedSearchId, from: Date): string;
  manage(subscriberId: SubscriberId, from: Date): string;
  actions(manageUrl: string): ActionLinks;
  unsubscribe(subscriberId: SubscriberId): string;
  /** The same by mail. */
  unsubscribeAddress(subscriberId: SubscriberId): string;
}

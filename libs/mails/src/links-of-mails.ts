import { PATHS } from '@app/core/contracts';
import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import type { KeptAwayKind } from '@app/core/kept-away';
import type { Verdict } from '@app/core/quality';
import type { Language } from '@app/core/subscription';
import type { MailFrame } from './model.js';

/** What can be done about items and searches: all of it lies below a manage link, whatever that one opens. */
export const actionLinks = (manageUrl: string) => ({
  less: (savedSearchId: SavedSearchId, postingId: PostingId): string =>
    PATHS.less(manageUrl, savedSearchId, postingId),
  judge: (verdict: Verdict, postingId: PostingId): string => PATHS.judge(manageUrl, verdict, postingId),
  keepAway: (kind: KeptAwayKind, postingId: PostingId): string => PATHS.keepAway(manageUrl, kind, postingId),
  snooze: (savedSearchId: SavedSearchId): string => PATHS.snooze(manageUrl, savedSearchId),
  edit: (savedSearchId: SavedSearchId, query?: string): string =>
    PATHS.editSearch(manageUrl, savedSearchId, query),
});
export type ActionLinks = ReturnType<typeof actionLinks>;

/** The addresses that mails carry. */
export interface LinksOfMails {
  frame(language: Language): MailFrame;
  search(query: string): string;
  posting(postingId: PostingId): string;
  confirm(savedSearchId: SavedSearchId, from: Date): string;
  manage(subscriberId: SubscriberId, from: Date): string;
  unsubscribe(subscriberId: SubscriberId): string;
  /** The same by mail. */
  unsubscribeAddress(subscriberId: SubscriberId): string;
}

import type { PostingId, SavedSearchId, SubscriberId } from '@app/core/ids';
import { Inject, Injectable } from '@nestjs/common';
import { linkExpiry, type Language } from '@app/core/subscription';
import { PATHS } from '@app/core/contracts';
import type { ServiceConfig } from '@app/infra/config';
import type { LinksOfMails, MailFrame } from '@app/mails';
import { ReturnPaths } from '@app/infra/mail';
import { CONFIG } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';

/** The links that mails carry, with their tokens. */
@Injectable()
export class MailLinks implements LinksOfMails {
  constructor(
    private readonly signer: TokenSigner,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    private readonly returnPaths: ReturnPaths,
  ) {}

  frame(language: Language): MailFrame {
    return {
      language,
      boardName: this.config.BOARD_NAME,
      boardUrl: this.config.PUBLIC_URL,
      privacyUrl: this.url(PATHS.privacy()),
      postalAddress: this.config.OPERATOR_POSTAL_ADDRESS,
    };
  }

  search(query: string): string {
    return this.url(PATHS.search(query));
  }

  posting(postingId: PostingId): string {
    return this.url(PATHS.posting(postingId));
  }

  /** Works for two days from when the mail was first due. */
  confirm(savedSearchId: SavedSearchId, from: Date): string {
    return this.url(PATHS.confirm(this.signer.sign('confirm', savedSearchId, linkExpiry('confirm', from))));
  }

  manage(subscriberId: SubscriberId, from: Date): string {
    return this.url(PATHS.manage(this.signer.sign('manage', subscriberId, linkExpiry('manage', from))));
  }

  /** Works for ever, as RFC 8058 needs it to. */
  unsubscribe(subscriberId: SubscriberId): string {
    return this.url(PATHS.unsubscribe(this.signer.sign('unsubscribe', subscriberId)));
  }

  /** The same by mail. */
  unsubscribeAddress(subscriberId: SubscriberId): string {
    return this.returnPaths.unsubscribe(subscriberId);
  }

  private url(path: string): string {
    return this.config.PUBLIC_URL + path;
  }
}

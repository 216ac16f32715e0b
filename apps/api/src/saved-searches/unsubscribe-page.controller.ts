import { Controller, Get, HttpCode, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Unsubscriptions } from '@app/subscriptions';
import { ResubscribedPage, UnsubscribePage, UnsubscribedPage } from './pages/unsubscribe-pages.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedUnsubscription, type Unsubscription } from '../subscribers/links/opened-unsubscription.js';

/**
 * The unsubscribe link of every mail. Mail programs post to it without opening it (RFC 8058): any POST with a genuine
 * token unsubscribes, whatever the form of its body, without a redirect, cookie or question, as often as it comes.
 */
@Controller('unsubscribe')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class UnsubscribePageController {
  constructor(
    private readonly unsubscriptions: Unsubscriptions,
    private readonly site: Site,
  ) {}

  @Get(':token')
  ask(@OpenedUnsubscription() { kind, token }: Unsubscription): HtmlPage {
    const page = this.site.page();
    if (kind === 'subscribed') return new HtmlPage(UnsubscribePage({ page, token }), 'private');
    return new HtmlPage(UnsubscribedPage({ page, token }), 'private');
  }

  @Post(':token')
  @HttpCode(200)
  async unsubscribe(@OpenedUnsubscription() { subscriberId, token }: Unsubscription): Promise<HtmlPage> {
    await this.unsubscriptions.leave(subscriberId);
    return new HtmlPage(UnsubscribedPage({ page: this.site.page(), token }), 'private');
  }

  @Post(':token/undo')
  @HttpCode(200)
  async undo(@OpenedUnsubscription() { subscriberId }: Unsubscription): Promise<HtmlPage> {
    await this.unsubscriptions.undo(subscriberId);
    return new HtmlPage(ResubscribedPage({ page: this.site.page() }), 'private');
  }
}

import { LEAVING_REASONS } from '@app/core/quality';
import { Body, Controller, Get, HttpCode, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { textOf } from '../http/form-values.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Unsubscriptions } from '@app/subscriptions';
import {
  ExplainedPage,
  ResubscribedPage,
  UnsubscribePage,
  UnsubscribedPage,
} from './pages/unsubscribe-pages.js';
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

  /** Why, for those who like to say so once it is done. */
  @Post(':token/reason')
  @HttpCode(200)
  async explain(
    @OpenedUnsubscription() { subscriberId, kind, token }: Unsubscription,
    @Body() body: Readonly<Record<string, unknown>>,
  ): Promise<HtmlPage> {
    const page = this.site.page();
    if (kind === 'subscribed') return new HtmlPage(UnsubscribePage({ page, token }), 'private');
    const given = textOf(body, 'reason', 20);
    const reason = LEAVING_REASONS.find((one) => one === given);
    if (reason === undefined)
      return new HtmlPage(UnsubscribedPage({ page, token, isNothingChosen: true }), 'private', 400);
    await this.unsubscriptions.explain(subscriberId, reason);
    return new HtmlPage(ExplainedPage({ page, token }), 'private');
  }

  @Post(':token/undo')
  @HttpCode(200)
  async undo(@OpenedUnsubscription() { subscriberId }: Unsubscription): Promise<HtmlPage> {
    await this.unsubscriptions.undo(subscriberId);
    return new HtmlPage(ResubscribedPage({ page: this.site.page() }), 'private');
  }
}

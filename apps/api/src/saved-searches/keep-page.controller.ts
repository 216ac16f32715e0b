import { Controller, Get, HttpCode, Param, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { Renewals } from '../subscribers/links/renewals.js';
import { KeepPage, KeptPage } from './pages/keep-pages.js';

/** The link of the mail that asks whether somebody still wants their searches. Opening it says nothing: the button does. */
@Controller('manage/:token/keep')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class KeepPageController {
  constructor(
    private readonly renewals: Renewals,
    private readonly site: Site,
  ) {}

  @Get()
  ask(@Param('token') token: string, @OpenedLink() _managed: Managed): HtmlPage {
    return new HtmlPage(KeepPage({ page: this.site.page(), token }), 'private');
  }

  @Post()
  @HttpCode(200)
  @RateLimited('token')
  async keep(@Param('token') token: string, @OpenedLink() { subscriber }: Managed): Promise<HtmlPage> {
    await this.renewals.keep(subscriber);
    return new HtmlPage(KeptPage({ page: this.site.page(), token }), 'private');
  }
}

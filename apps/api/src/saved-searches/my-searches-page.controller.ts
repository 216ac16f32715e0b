import { Controller, Get, HttpCode, Param, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { LinkEnds } from '../subscribers/links/link-ends.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { LinkRequests } from '../subscribers/requests/link-requests.js';
import { EndLinksPage, LinksEndedPage, MySearchesPage } from './pages/my-searches-pages.js';

/** “My searches”: the way back to them, and the end of every way that was handed out. */
@Controller()
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class MySearchesPageController {
  constructor(
    private readonly ends: LinkEnds,
    private readonly links: LinkRequests,
    private readonly site: Site,
  ) {}

  @Get('my-searches')
  show(): HtmlPage {
    return new HtmlPage(MySearchesPage({ page: this.site.page() }));
  }

  @Get('manage/:token/links')
  ask(@Param('token') token: string, @OpenedLink() _managed: Managed): HtmlPage {
    return new HtmlPage(EndLinksPage({ page: this.site.page(), token }), 'private');
  }

  @Post('manage/:token/links')
  @HttpCode(200)
  @RateLimited('token')
  async end(@OpenedLink() { subscriber }: Managed): Promise<HtmlPage> {
    await this.ends.endAll(subscriber._id);
    await this.links.sendTo(subscriber);
    return new HtmlPage(LinksEndedPage({ page: this.site.page() }), 'private');
  }
}

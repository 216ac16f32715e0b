import { Body, Controller, Get, Post, UseInterceptors } from '@nestjs/common';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import { LinkRequests } from '../subscribers/requests/link-requests.js';
import { LinkPage, LinkSentPage } from './pages/link-page.js';
import { textOf } from '../http/form-values.js';
import { errorsOf, readEmail } from '../site/read-form.js';
import { Site } from '../site/site.js';

type Params = Readonly<Record<string, unknown>>;

/** "Send me my link", for those who deleted the mails. */
@Controller('link')
@UseInterceptors(PageInterceptor)
export class LinkPageController {
  constructor(
    private readonly requests: LinkRequests,
    private readonly site: Site,
  ) {}

  @Get()
  form(): HtmlPage {
    return new HtmlPage(LinkPage({ page: this.site.page(), email: '', errors: [] }));
  }

  @Post()
  @RateLimited('save')
  async send(@Body() body: Params): Promise<HtmlPage | SeeOther> {
    const email = textOf(body, 'email', 400);
    const address = readEmail(email, this.site.page().texts.forms);
    if (!address.ok) {
      const view = LinkPage({ page: this.site.page(), email, errors: errorsOf(address) });
      return new HtmlPage(view, 'private', 400);
    }
    await this.requests.send(address.value);
    return new SeeOther('/link/sent');
  }

  @Get('sent')
  sent(): HtmlPage {
    return new HtmlPage(LinkSentPage({ page: this.site.page() }), 'private');
  }
}

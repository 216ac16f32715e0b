import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Site } from '../site/site.js';
import { MyJobsPage } from './my-jobs-page.js';

/** What the browser keeps: the board knows nothing of it, and its page is the same for everybody. */
@Controller('my-jobs')
@UseInterceptors(PageInterceptor)
export class MyJobsPageController {
  constructor(private readonly site: Site) {}

  @Get()
  show(): HtmlPage {
    return new HtmlPage(MyJobsPage({ page: this.site.page() }));
  }
}

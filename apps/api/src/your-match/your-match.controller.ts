import { Controller, Get, UseInterceptors } from '@nestjs/common';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Site } from '../site/site.js';
import { YourMatchPage } from './your-match-page.js';

/** Gives the page that reads a CV in the browser. Nothing is sent back to it: what the person accepts is a search as any other. */
@Controller('match')
@UseInterceptors(PageInterceptor)
export class YourMatchController {
  constructor(private readonly site: Site) {}

  @Get()
  show(): HtmlPage {
    return new HtmlPage(YourMatchPage({ page: this.site.page() }), 'public', 200, 'board, with a worker');
  }
}

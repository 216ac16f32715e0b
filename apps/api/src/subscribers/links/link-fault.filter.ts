import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { HtmlPage } from '../../http/page-result.js';
import { writePage } from '../../http/page.interceptor.js';
import { Site } from '../../site/site.js';
import { LinkFaultPage } from './link-fault-page.js';
import { LinkProblem } from './link-problem.js';

/** On the pages behind links of mails: a link that opens nothing is answered with a page that says what to do. */
@Catch(LinkProblem)
export class LinkFaultFilter implements ExceptionFilter<LinkProblem> {
  constructor(private readonly site: Site) {}

  catch({ fault, status }: LinkProblem, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const view = LinkFaultPage({ page: this.site.page(), fault });
    response.send(writePage(response, new HtmlPage(view, 'private', status)));
  }
}

import { Body, Controller, Get, Param, Post, UseInterceptors } from '@nestjs/common';
import { REPORT_KINDS, type ReportKind } from '@app/infra/mongo';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { MOST_NOTE_CHARACTERS, Reports } from '../moderation/reports.js';
import { ReportPage, ReportedPage } from './pages/report-page.js';
import { textOf } from './read-form.js';
import { Site } from './site.js';

type Params = Readonly<Record<string, unknown>>;

/** "Report this posting". */
@Controller('postings/:id/report')
@UseInterceptors(PageInterceptor)
export class ReportController {
  constructor(
    private readonly reports: Reports,
    private readonly site: Site,
  ) {}

  @Get()
  async form(@Param('id') id: string): Promise<HtmlPage> {
    return this.page(id, '', false);
  }

  @Post()
  @RateLimited('report')
  async send(@Param('id') id: string, @Body() body: Params): Promise<HtmlPage | SeeOther> {
    const note = textOf(body, 'note', MOST_NOTE_CHARACTERS);
    const kind = readKind(textOf(body, 'kind', 20));
    if (kind === undefined) return this.page(id, note, true);
    if (!(await this.reports.report(id, kind, note))) throw unknown();
    return new SeeOther(`/postings/${id}/report/sent`);
  }

  @Get('sent')
  async sent(@Param('id') id: string): Promise<HtmlPage> {
    return new HtmlPage(ReportedPage({ page: this.site.page(), postingId: id }));
  }

  private async page(id: string, note: string, kindIsMissing: boolean): Promise<HtmlPage> {
    const posting = await this.reports.subject(id);
    if (posting === null) throw unknown();
    const view = ReportPage({ page: this.site.page(), posting, note, kindIsMissing });
    return new HtmlPage(view, 'public', kindIsMissing ? 400 : 200);
  }
}

const readKind = (text: string): ReportKind | undefined => REPORT_KINDS.find((kind) => kind === text);
const unknown = (): Problem => new Problem('not-found', 'There is no posting with this id.');

import type { PostingId } from '@app/core/ids';
import { FACT_NAMES, type FactName } from '@app/core/posting';
import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { REPORT_KINDS, type ReportKind } from '@app/core/records';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { MOST_NOTE_CHARACTERS, Reports, asReport } from '../moderation/reports.js';
import { ReportPage, ReportedPage, WrongFactPage, type ReportForm } from './report-page.js';
import { textOf } from '../http/form-values.js';
import { Site } from '../site/site.js';

type Params = Readonly<Record<string, unknown>>;

/** What a form or an address says so far. */
interface Said {
  readonly kind: ReportKind | undefined;
  readonly field: FactName | undefined;
  readonly note: string;
}

/** "Report this posting", and "this fact is wrong": the same form for a kind that is chosen already. */
@Controller('postings/:id/report')
@UseInterceptors(PageInterceptor)
export class ReportPageController {
  constructor(
    private readonly reports: Reports,
    private readonly site: Site,
  ) {}

  @Get()
  async form(@Param('id') id: PostingId, @Query() query: Params): Promise<HtmlPage> {
    const { kind, field } = readSaid(query);
    return this.page(id, { kind, field, note: '' }, false);
  }

  @Post()
  @RateLimited('report')
  async send(@Param('id') id: PostingId, @Body() body: Params): Promise<HtmlPage | SeeOther> {
    const said = readSaid(body);
    const { kind, field, note } = said;
    const report = kind === undefined ? null : asReport(kind, field, note);
    if (report === null) return this.page(id, said, true);
    if (!(await this.reports.report(id, report))) throw unknown();
    return new SeeOther(
      `/postings/${id}/report/sent${report.kind === 'wrong-fact' ? '?kind=wrong-fact' : ''}`,
    );
  }

  @Get('sent')
  async sent(@Param('id') id: PostingId, @Query() query: Params): Promise<HtmlPage> {
    const isOfFact = readSaid(query).kind === 'wrong-fact';
    return new HtmlPage(ReportedPage({ page: this.site.page(), postingId: id, isOfFact }));
  }

  private async page(id: PostingId, { kind, field, note }: Said, isIncomplete: boolean): Promise<HtmlPage> {
    const posting = await this.reports.subject(id);
    if (posting === null) throw unknown();
    const form: ReportForm = { page: this.site.page(), posting, note, isIncomplete };
    const view = kind === 'wrong-fact' ? WrongFactPage({ ...form, field }) : ReportPage(form);
    return new HtmlPage(view, 'public', isIncomplete ? 400 : 200);
  }
}

function readSaid(given: Params): Said {
  const [kind, field] = [textOf(given, 'kind', 20), textOf(given, 'field', 20)];
  return {
    kind: REPORT_KINDS.find((name) => name === kind),
    field: FACT_NAMES.find((name) => name === field),
    note: textOf(given, 'note', MOST_NOTE_CHARACTERS),
  };
}

const unknown = (): Problem => new Problem('not-found', 'There is no posting with this id.');

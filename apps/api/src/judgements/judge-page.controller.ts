import type { PostingId } from '@app/core/ids';
import { PATHS } from '@app/core/contracts';
import type { Verdict } from '@app/core/quality';
import { Controller, Get, Param, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { Signals, type Told } from '../quality/signals.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { JudgePage } from './judge-page.js';

/** "Was this one right?": the two links of each item of a mail. They show a button each, and only the button says anything. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class JudgePageController {
  constructor(
    private readonly signals: Signals,
    private readonly site: Site,
  ) {}

  @Get('yes/:posting')
  askYes(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<HtmlPage> {
    return this.ask(token, managed, posting, 'yes');
  }

  @Get('no/:posting')
  askNo(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<HtmlPage> {
    return this.ask(token, managed, posting, 'no');
  }

  @Post('yes/:posting')
  @RateLimited('token')
  sayYes(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<SeeOther> {
    return this.say(token, managed, posting, 'yes');
  }

  @Post('no/:posting')
  @RateLimited('token')
  sayNo(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<SeeOther> {
    return this.say(token, managed, posting, 'no');
  }

  private async ask(
    token: string,
    managed: Managed,
    postingId: PostingId,
    verdict: Verdict,
  ): Promise<HtmlPage> {
    const { posting, match } = await this.told(managed, postingId);
    const said = await this.signals.verdict(managed.subscriber._id, postingId);
    const search = managed.searches.find(({ _id }) => _id === match.savedSearchId);
    const page = this.site.page();
    const view = JudgePage({ page, token, posting, verdict, said, searchId: search?._id ?? null });
    return new HtmlPage(view, 'private');
  }

  /** After a no comes what the search could leave out, where there still is one. */
  private async say(
    token: string,
    managed: Managed,
    postingId: PostingId,
    verdict: Verdict,
  ): Promise<SeeOther> {
    const told = await this.told(managed, postingId);
    await this.signals.judge(managed.subscriber._id, told, verdict);
    const manage = PATHS.manage(token);
    const { savedSearchId } = told.match;
    const canNarrow = verdict === 'no' && managed.searches.some(({ _id }) => _id === savedSearchId);
    if (canNarrow) return new SeeOther(`${PATHS.less(manage, savedSearchId, postingId)}?judged=no`);
    return new SeeOther(PATHS.judge(manage, verdict, postingId));
  }

  private async told({ subscriber }: Managed, postingId: PostingId): Promise<Told> {
    const told = await this.signals.told(subscriber._id, postingId);
    if (told === null) throw new Problem('not-found', ({ judgements }) => judgements.gone);
    return told;
  }
}

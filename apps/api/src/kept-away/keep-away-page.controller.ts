import { PATHS } from '@app/core/contracts';
import type { PostingId } from '@app/core/ids';
import type { KeptAwayKind } from '@app/core/kept-away';
import { Controller, Get, Param, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { KeepAwayPage } from './keep-away-page.js';
import { KeptOpenings } from './kept-openings.js';

/** "I have applied" and "hide it": the links of a mail's items. They show buttons, and only a button keeps anything. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class KeepAwayPageController {
  constructor(
    private readonly openings: KeptOpenings,
    private readonly site: Site,
  ) {}

  @Get('applied/:posting')
  askApplied(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<HtmlPage> {
    return this.ask(token, managed, posting, 'applied');
  }

  @Get('hidden/:posting')
  askHidden(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<HtmlPage> {
    return this.ask(token, managed, posting, 'hidden');
  }

  @Post('applied/:posting')
  @RateLimited('token')
  applied(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<SeeOther> {
    return this.keep(token, managed, posting, 'applied');
  }

  @Post('hidden/:posting')
  @RateLimited('token')
  hidden(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('posting') posting: PostingId,
  ): Promise<SeeOther> {
    return this.keep(token, managed, posting, 'hidden');
  }

  private async ask(
    token: string,
    { subscriber }: Managed,
    postingId: PostingId,
    kind: KeptAwayKind,
  ): Promise<HtmlPage> {
    const about = await this.openings.about(subscriber._id, postingId);
    if (about === null) throw gone();
    return new HtmlPage(KeepAwayPage({ page: this.site.page(), token, kind, ...about }), 'private');
  }

  private async keep(
    token: string,
    { subscriber }: Managed,
    postingId: PostingId,
    kind: KeptAwayKind,
  ): Promise<SeeOther> {
    const about = await this.openings.about(subscriber._id, postingId);
    if (about === null) throw gone();
    await this.openings.keep(subscriber._id, about.posting, kind);
    return new SeeOther(PATHS.keepAway(PATHS.manage(token), kind, postingId));
  }
}

const gone = (): Problem => new Problem('not-found', ({ keptAway }) => keptAway.gone);

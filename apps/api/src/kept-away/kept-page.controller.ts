import { PATHS } from '@app/core/contracts';
import type { ClusterId } from '@app/core/ids';
import { Body, Controller, Get, Param, Post, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { textOf } from '../http/form-values.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { KeptOpenings } from './kept-openings.js';
import { KeptPage } from './kept-page.js';

type Params = Readonly<Record<string, unknown>>;

/** Lines of about a hundred openings: more than the script puts into one form. */
const MOST_CHARACTERS = 16_000;

/** What a person keeps away, on one page behind the manage link. */
@Controller('manage/:token/kept')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class KeptPageController {
  constructor(
    private readonly openings: KeptOpenings,
    private readonly site: Site,
  ) {}

  @Get()
  async show(
    @Param('token') token: string,
    @OpenedLink() { subscriber }: Managed,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    const openings = await this.openings.all(subscriber._id);
    const done = textOf(params, 'done', 20);
    const taken = /^\d{1,4}$/.test(textOf(params, 'taken', 10)) ? Number(textOf(params, 'taken')) : null;
    const view = KeptPage({ page: this.site.page(), token, openings, isDone: done === 'let-go', taken });
    return new HtmlPage(view, 'private');
  }

  @Post('take-over')
  @RateLimited('token')
  async takeOver(
    @Param('token') token: string,
    @OpenedLink() { subscriber }: Managed,
    @Body() body: Params,
  ): Promise<SeeOther> {
    const taken = await this.openings.takeOver(subscriber._id, textOf(body, 'marks', MOST_CHARACTERS));
    return new SeeOther(`${PATHS.kept(PATHS.manage(token))}?taken=${taken}`);
  }

  @Post('let-all-go')
  @RateLimited('token')
  async letAllGo(@Param('token') token: string, @OpenedLink() { subscriber }: Managed): Promise<SeeOther> {
    await this.openings.letAllGo(subscriber._id);
    return new SeeOther(`${PATHS.kept(PATHS.manage(token))}?done=let-go`);
  }

  @Post(':opening/let-go')
  @RateLimited('token')
  async letGo(
    @Param('token') token: string,
    @OpenedLink() { subscriber }: Managed,
    @Param('opening') opening: ClusterId,
  ): Promise<SeeOther> {
    await this.openings.letGo(subscriber._id, opening);
    return new SeeOther(`${PATHS.kept(PATHS.manage(token))}?done=let-go`);
  }
}

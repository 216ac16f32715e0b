import { Controller, Get, HttpCode, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import type { Response } from 'express';
import { PATHS } from '@app/core/contracts';
import { asked } from '../http/language.js';
import { HtmlPage } from '../http/page-result.js';
import { PRIVATE_HEADERS, PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import type { LinkFault } from '../saved-searches/service/confirmations.js';
import { ManagedSearches } from '../saved-searches/service/managed-searches.js';
import { PersonalDataService, type PersonalData } from './personal-data.js';
import {
  SubscriberAlerts,
  printPosition,
  readPosition,
} from '../saved-searches/service/subscriber-alerts.js';
import { linkProblem } from '../saved-searches/link-problem.js';
import { AlertsPage } from './alerts-page.js';
import { ErasePage, ErasedPage } from './erase-page.js';
import { LinkFaultPage } from '../saved-searches/pages/token-pages.js';
import { textOf } from '../site/read-form.js';
import { Site } from '../site/site.js';

const PAGE_SIZE = 50;

/** What a subscriber sees of what we hold: everything that matched, everything at all, and the end of it. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
export class MyDataController {
  constructor(
    private readonly searches: ManagedSearches,
    private readonly alerts: SubscriberAlerts,
    private readonly data: PersonalDataService,
    private readonly site: Site,
  ) {}

  @Get('alerts')
  async list(@Param('token') token: string, @Query() params: Record<string, unknown>): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    const after = readPosition(textOf(params, 'after', 200));
    const alerts = await this.alerts.page(managed.subscriber._id, after, PAGE_SIZE + 1, asked().language);
    const shown = alerts.slice(0, PAGE_SIZE);
    const last = alerts.length > PAGE_SIZE ? shown.at(-1) : undefined;
    const nextHref =
      last === undefined
        ? null
        : `${PATHS.manage(token)}/alerts?after=${encodeURIComponent(printPosition(last))}`;
    return new HtmlPage(AlertsPage({ page: this.site.page(), token, alerts: shown, nextHref }), 'private');
  }

  @Get('export')
  async export(
    @Param('token') token: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonalData> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') throw linkProblem(managed.fault);
    response.set({ ...PRIVATE_HEADERS, 'content-disposition': 'attachment; filename="my-data.json"' });
    return this.data.export(managed.subscriber);
  }

  @Get('erase')
  async askErase(@Param('token') token: string): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    return new HtmlPage(ErasePage({ page: this.site.page(), token }), 'private');
  }

  @Post('erase')
  @HttpCode(200)
  @RateLimited('token')
  async erase(@Param('token') token: string): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    await this.data.erase(managed.subscriber);
    return new HtmlPage(ErasedPage({ page: this.site.page() }), 'private');
  }

  private fault(fault: LinkFault): HtmlPage {
    const view = LinkFaultPage({ page: this.site.page(), fault });
    return new HtmlPage(view, 'private', fault === 'gone' ? 410 : 403);
  }
}

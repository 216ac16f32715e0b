import {
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import type { Response } from 'express';
import { PATHS } from '@app/core/contracts';
import { asked } from '../http/language.js';
import { HtmlPage } from '../http/page-result.js';
import { PRIVATE_HEADERS, PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { PersonalDataService, type PersonalData } from './personal-data.js';
import { printPosition, readPosition } from '../subscribers/alerts/alert-position.js';
import { SubscriberAlerts } from '../subscribers/alerts/subscriber-alerts.js';
import { AlertsPage } from './alerts-page.js';
import { ErasePage, ErasedPage } from './erase-page.js';
import { textOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';

const PAGE_SIZE = 50;

/** What a subscriber sees of what we hold: everything that matched, everything at all, and the end of it. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
export class MyDataPageController {
  constructor(
    private readonly alerts: SubscriberAlerts,
    private readonly data: PersonalDataService,
    private readonly site: Site,
  ) {}

  @Get('alerts')
  @UseFilters(LinkFaultFilter)
  async list(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Query() params: Record<string, unknown>,
  ): Promise<HtmlPage> {
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
    @OpenedLink() managed: Managed,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonalData> {
    response.set({ ...PRIVATE_HEADERS, 'content-disposition': 'attachment; filename="my-data.json"' });
    return this.data.export(managed.subscriber);
  }

  @Get('erase')
  @UseFilters(LinkFaultFilter)
  async askErase(@Param('token') token: string, @OpenedLink() _managed: Managed): Promise<HtmlPage> {
    return new HtmlPage(ErasePage({ page: this.site.page(), token }), 'private');
  }

  @Post('erase')
  @UseFilters(LinkFaultFilter)
  @HttpCode(200)
  @RateLimited('token')
  async erase(@OpenedLink() managed: Managed): Promise<HtmlPage> {
    await this.data.erase(managed.subscriber);
    return new HtmlPage(ErasedPage({ page: this.site.page() }), 'private');
  }
}

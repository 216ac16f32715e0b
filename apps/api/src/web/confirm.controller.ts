import { Controller, Get, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import type { SavedSearchDoc, SubscriberDoc } from '@app/infra/mongo';
import { TokenSigner } from '@app/infra/system';
import { asked } from '../http/language.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import { Confirmations, type LinkFault } from '../subscriptions/confirmations.js';
import { ConfirmLinkUsedPage, ConfirmPage, ConfirmedPage, LinkFaultPage } from './pages/token-pages.js';
import { consentWording } from './consent-wording.js';
import { Site } from './site.js';

const MANAGE_MS = 90 * 86_400_000;
const after90Days = (now: Date): Date => new Date(now.getTime() + MANAGE_MS);

/** The link in a confirmation mail. Opening it changes nothing: mail scanners open every link. */
@Controller('confirm')
@UseInterceptors(PageInterceptor)
export class ConfirmController {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly signer: TokenSigner,
    private readonly site: Site,
  ) {}

  @Get(':token')
  async ask(@Param('token') token: string): Promise<HtmlPage> {
    const state = await this.confirmations.look(token);
    if (state.kind === 'fault') return this.fault(state.fault);
    if (state.kind === 'done') return this.used(state.search);
    const page = this.site.page();
    const { search } = state;
    return new HtmlPage(ConfirmPage({ page, token, search, wording: this.wording(search) }), 'private');
  }

  @Post(':token')
  @HttpCode(200)
  @RateLimited('token')
  async confirm(@Param('token') token: string): Promise<HtmlPage> {
    const state = await this.confirmations.look(token);
    if (state.kind === 'fault') return this.fault(state.fault);
    const outcome = await this.confirmations.confirm(token, {
      wording: this.wording(state.search),
      language: asked().language,
    });
    if (outcome.kind === 'fault') return this.fault(outcome.fault);
    if (outcome.kind === 'already-confirmed') return this.used(outcome.search);
    return this.confirmed(outcome.search, outcome.subscriber, outcome.twin);
  }

  /** The words that are shown above the button, and kept as the record of the consent. */
  private wording(search: SavedSearchDoc): string {
    return consentWording(this.site.page().texts, search);
  }

  private confirmed(search: SavedSearchDoc, subscriber: SubscriberDoc, twin: boolean): HtmlPage {
    const page = this.site.page();
    const manageToken = this.signer.sign('manage', subscriber._id, after90Days(page.now));
    return new HtmlPage(ConfirmedPage({ page, search, twin, manageToken }), 'private');
  }

  /** The link works once: whoever finds it later learns that it was used, and gets no other. */
  private used(search: SavedSearchDoc): HtmlPage {
    return new HtmlPage(ConfirmLinkUsedPage({ page: this.site.page(), search }), 'private');
  }

  private fault(fault: LinkFault): HtmlPage {
    return new HtmlPage(
      LinkFaultPage({ page: this.site.page(), fault }),
      'private',
      fault === 'gone' ? 410 : 403,
    );
  }
}

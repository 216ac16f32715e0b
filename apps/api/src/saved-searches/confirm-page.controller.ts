import { Body, Controller, Get, HttpCode, Post, UseFilters, UseInterceptors } from '@nestjs/common';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { parseSaved } from '@app/search/language';
import { linkExpiry } from '@app/core/subscription';
import { typedOf } from '@app/core/searches';
import { TokenSigner } from '@app/infra/system';
import { asked } from '../http/language.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { RateLimited } from '../http/rate-limit.js';
import { Confirmations } from '../subscribers/links/confirmations.js';
import { LinkRequests } from '../subscribers/requests/link-requests.js';
import { ConfirmLinkUsedPage, ConfirmPage, ConfirmedPage } from './pages/token-pages.js';
import { consentWording } from '../texts/consent-wording.js';
import { textOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import { searchNotes } from '../search/views/search-notes.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedConfirmation, type Confirmation } from '../subscribers/links/opened-confirmation.js';

/** The link in a confirmation mail. Opening it changes nothing: mail scanners open every link. */
@Controller('confirm')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class ConfirmPageController {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly links: LinkRequests,
    private readonly signer: TokenSigner,
    private readonly site: Site,
  ) {}

  @Get(':token')
  ask(@OpenedConfirmation() { kind, token, search }: Confirmation): HtmlPage {
    return kind === 'done' ? this.used(token, search) : this.question(token, search);
  }

  @Post(':token')
  @HttpCode(200)
  @RateLimited('token')
  async confirm(
    @OpenedConfirmation() opened: Confirmation,
    @Body() body: Readonly<Record<string, unknown>> | undefined,
  ): Promise<HtmlPage> {
    const { kind, token, search, subscriber } = opened;
    if (kind === 'done') return this.used(token, search);
    if (!isAsRead(search, body)) return this.question(token, search);
    await this.confirmations.confirm(opened, {
      consentWording: this.consentWording,
      language: asked().language,
    });
    return this.confirmed(search, subscriber);
  }

  /** The button of a used link: mails the way to the searches to the address that the link was mailed to. */
  @Post(':token/link')
  @RateLimited('save')
  async mailLink(@OpenedConfirmation() { subscriber }: Confirmation): Promise<SeeOther> {
    await this.links.sendTo(subscriber);
    return new SeeOther('/link/sent');
  }

  private question(token: string, search: SavedSearch): HtmlPage {
    const page = this.site.page();
    const parsed = parseSaved(search.query, search.related);
    const notes = parsed.ok ? searchNotes(parsed.query, page.texts) : [];
    const consent = this.consentWording(search);
    return new HtmlPage(ConfirmPage({ page, token, search, notes, consent }), 'private');
  }

  /** The words that are shown above the button, and kept as the record of the consent. */
  private readonly consentWording = (search: Pick<SavedSearch, 'query' | 'typed' | 'rhythm'>): string =>
    consentWording(this.site.page().texts, search);

  private confirmed(search: SavedSearch, subscriber: Subscriber): HtmlPage {
    const page = this.site.page();
    const manageToken = this.signer.sign('manage', subscriber._id, linkExpiry('manage', page.now));
    const { address } = subscriber;
    return new HtmlPage(ConfirmedPage({ page, search, manageToken, address }), 'private');
  }

  /** The link works once: whoever finds it later can have another sent to the address, and is shown none. */
  private used(token: string, search: SavedSearch): HtmlPage {
    return new HtmlPage(ConfirmLinkUsedPage({ page: this.site.page(), token, search }), 'private');
  }
}

/**
 * False where the same search was asked for with another rhythm, or typed otherwise, since the page was shown: nobody agrees to
 * what they did not read. Programs that press the button send nothing of it.
 */
function isAsRead(search: SavedSearch, body: Readonly<Record<string, unknown>> | undefined): boolean {
  const rhythm = textOf(body, 'rhythm', 20);
  const typed = textOf(body, 'typed');
  return (rhythm === '' || rhythm === search.rhythm) && (typed === '' || typed === typedOf(search));
}

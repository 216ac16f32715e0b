import { Controller, Get, Param, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { MOST_POSTING_CHARACTERS } from '@app/infra/why';
import { textOf } from '../http/form-values.js';
import { asked } from '../http/language.js';
import { HtmlPage } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Reads } from '../http/request-cost.js';
import { Site } from '../site/site.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';
import { viewOf } from './answer-view.js';
import { readerWords } from './reader-words.js';
import { WhyNot, type WhyNotOutcome } from './why-not.js';
import { WhyNotPage, type WhyNotShown } from './why-not-page.js';

/** Tells the person behind a manage link why a posting did not reach them. */
@Controller('manage/:token/why')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class WhyNotPageController {
  constructor(
    private readonly whyNot: WhyNot,
    private readonly site: Site,
  ) {}

  @Get()
  @Reads('why')
  async show(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Query() params: Readonly<Record<string, unknown>>,
  ): Promise<HtmlPage> {
    const typed = textOf(params, 'posting', MOST_POSTING_CHARACTERS + 1).trim();
    const page = this.site.page();
    const { searches, subscriber } = managed;
    const of = { page, token, typed, searches };
    // Without the field nothing was asked; with an empty one the form was sent.
    if (params['posting'] === undefined)
      return new HtmlPage(WhyNotPage({ ...of, shown: { kind: 'none' }, errors: [] }), 'private');
    const outcome = await this.whyNot.ask({ subscriber: subscriber._id, language: asked().language }, typed);
    if (outcome.kind === 'answer' || outcome.kind === 'several')
      return new HtmlPage(WhyNotPage({ ...of, shown: shownOf(outcome, managed), errors: [] }), 'private');
    const errors = [{ field: 'posting', message: page.texts.whyNot.faults[outcome.kind] }];
    return new HtmlPage(WhyNotPage({ ...of, shown: { kind: 'none' }, errors }), 'private', 400);
  }
}

type Found = Extract<WhyNotOutcome, { kind: 'answer' | 'several' }>;

function shownOf(found: Found, { searches, subscriber }: Managed): WhyNotShown {
  if (found.kind === 'several') return found;
  const words = readerWords(asked().language, subscriber.schedule.timeZone);
  return { ...found, view: viewOf(found.told.answer, searches, words) };
}

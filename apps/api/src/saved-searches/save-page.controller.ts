import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { DEFAULT_SCHEDULE, type Schedule } from '@app/core/subscription';
import { RateLimited } from '../http/rate-limit.js';
import { Reads } from '../http/request-cost.js';
import { asked } from '../http/language.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { SearchRequests } from '../subscribers/requests/search-requests.js';
import type { FormError } from '../site/components/form-errors.js';
import { CheckInboxPage, SavePage, type SaveForm } from './pages/save-page.js';
import { searchTextOf, textOf } from '../http/form-values.js';
import { errorsOf, readEmail, readName, readQuery, readRhythm, readSchedule } from '../site/read-form.js';
import { en } from '../texts/index.js';
import { Site } from '../site/site.js';
import { SearchPreviews } from './search-previews.js';

type Params = Readonly<Record<string, unknown>>;

/** Saving a search: a form, and "check your inbox" whatever the address is. */
@Controller()
@UseInterceptors(PageInterceptor)
export class SavePageController {
  constructor(
    private readonly requests: SearchRequests,
    private readonly site: Site,
    private readonly previews: SearchPreviews,
  ) {}

  @Get('save')
  @Reads('backTest')
  form(@Query() params: Params): HtmlPage {
    const form = {
      q: searchTextOf(params),
      name: '',
      email: '',
      rhythm: 'daily',
      hour: String(DEFAULT_SCHEDULE.hour),
      weekday: String(DEFAULT_SCHEDULE.weekday),
      timeZone: DEFAULT_SCHEDULE.timeZone,
      zoneIsGuess: true,
    };
    return this.show(form, [], 200);
  }

  @Post('save')
  @RateLimited('save')
  async save(@Body() body: Params): Promise<HtmlPage | SeeOther> {
    const form = saveFormOf(body);
    const { forms, queryFaults } = this.site.page().texts;
    const query = readQuery(form.q, queryFaults);
    const name = readName(form.name, forms);
    const address = readEmail(form.email, forms);
    const rhythm = readRhythm(form.rhythm, forms);
    const schedule = readSchedule(form, forms);
    if (!query.ok || !name.ok || !address.ok || !rhythm.ok || !schedule.ok) {
      return this.show(form, errorsOf(query, address, name, rhythm, schedule), 400);
    }
    await this.requests.save({
      address: address.value,
      ...query.value,
      name: name.value,
      rhythm: rhythm.value,
      schedule: schedule.value,
      language: asked().language,
    });
    return new SeeOther('/saved');
  }

  @Get('saved')
  saved(): HtmlPage {
    return new HtmlPage(CheckInboxPage({ page: this.site.page() }), 'private');
  }

  private show(form: SaveForm, errors: readonly FormError[], status: number): HtmlPage {
    const page = this.site.page();
    return new HtmlPage(
      SavePage({ page, form, counts: this.previews.counts(form.q, scheduleOf(form)), errors }),
      'private',
      status,
    );
  }
}

/** The schedule that the person typed, where it is one. */
function scheduleOf(form: SaveForm): Schedule {
  const read = readSchedule(form, en.forms);
  return read.ok ? read.value : DEFAULT_SCHEDULE;
}

const saveFormOf = (body: Params): SaveForm => ({
  q: searchTextOf(body),
  name: textOf(body, 'name', 400),
  email: textOf(body, 'email', 400),
  rhythm: textOf(body, 'rhythm', 20),
  hour: textOf(body, 'hour', 5),
  weekday: textOf(body, 'weekday', 5),
  timeZone: textOf(body, 'timeZone', 64),
});

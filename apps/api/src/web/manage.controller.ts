import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import type { SavedSearchDoc } from '@app/infra/mongo';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import type { LinkFault } from '../subscriptions/confirmations.js';
import { ManagedSearches, type Managed, type SearchAction } from '../subscriptions/managed-searches.js';
import { SubscriberAlerts } from '../subscriptions/subscriber-alerts.js';
import type { FormError } from './components/form-parts.js';
import type { ScheduleForm } from './components/schedule-fields.js';
import { EditPage, ManagePage, type EditForm, type ManageNotice } from './pages/manage-page.js';
import { LinkFaultPage } from './pages/token-pages.js';
import { errorsOf, readQuery, readRhythm, readSchedule, textOf } from './read-form.js';
import { Site } from './site.js';

type Params = Readonly<Record<string, unknown>>;
const RECENT = 5;
const SIMPLE_ACTIONS = ['pause', 'resume', 'delete', 'restore'] as const;

/** What a subscriber does behind the manage link. Every change is a POST that leads back to the list. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
export class ManageController {
  constructor(
    private readonly searches: ManagedSearches,
    private readonly alerts: SubscriberAlerts,
    private readonly site: Site,
  ) {}

  @Get()
  async list(@Param('token') token: string, @Query() params: Params): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    return this.showList(token, managed, noticeOf(params, this.site.page().texts.manage.done), []);
  }

  @Get('new')
  async newForm(@Param('token') token: string, @Query() params: Params): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    return this.showEdit(token, null, { q: textOf(params, 'q'), rhythm: 'daily' }, [], 200);
  }

  @Post('searches')
  @RateLimited('token')
  async add(@Param('token') token: string, @Body() body: Params): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    const form = editFormOf(body);
    const query = readQuery(form.q);
    const rhythm = readRhythm(form.rhythm);
    if (!query.ok || !rhythm.ok) return this.showEdit(token, null, form, errorsOf(query, rhythm), 400);
    await this.searches.add(managed.subscriber, { query: query.value, rhythm: rhythm.value });
    return this.back(token, 'add');
  }

  @Get('searches/:id/edit')
  async editForm(@Param('token') token: string, @Param('id') id: string): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    const { query, rhythm } = this.owned(managed, id);
    return this.showEdit(token, id, { q: query, rhythm }, [], 200);
  }

  @Post('searches/:id/edit')
  @RateLimited('token')
  async edit(
    @Param('token') token: string,
    @Param('id') id: string,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    this.owned(managed, id);
    const form = editFormOf(body);
    const query = readQuery(form.q);
    const rhythm = readRhythm(form.rhythm);
    if (!query.ok || !rhythm.ok) return this.showEdit(token, id, form, errorsOf(query, rhythm), 400);
    const edit = { query: query.value, rhythm: rhythm.value };
    return this.act(token, managed, id, { kind: 'edit', edit });
  }

  @Post('searches/:id/:action')
  @RateLimited('token')
  async change(
    @Param('token') token: string,
    @Param('id') id: string,
    @Param('action') action: string,
  ): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    const kind = SIMPLE_ACTIONS.find((known) => known === action);
    if (kind === undefined) throw new Problem('not-found', 'There is no such action.');
    return this.act(token, managed, id, { kind });
  }

  @Post('schedule')
  @RateLimited('token')
  async reschedule(@Param('token') token: string, @Body() body: Params): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.fault(managed.fault);
    const form = scheduleFormOf(body);
    const schedule = readSchedule(form);
    if (!schedule.ok) return this.showList(token, managed, null, schedule.errors, form);
    await this.searches.reschedule(managed.subscriber._id, schedule.value);
    return this.back(token, 'schedule');
  }

  private async act(token: string, managed: Managed, id: string, action: SearchAction): Promise<SeeOther> {
    const outcome = await this.searches.act(managed.subscriber._id, id, action);
    if (outcome.kind === 'not-found')
      throw new Problem('not-found', 'You have no saved search with this id.');
    if (outcome.kind === 'unchanged') return this.back(token, 'nothing');
    return this.back(token, action.kind, action.kind === 'delete' ? id : undefined);
  }

  private owned({ searches }: Managed, id: string): SavedSearchDoc {
    const search = searches.find(({ _id }) => _id === id);
    if (search === undefined) throw new Problem('not-found', 'You have no saved search with this id.');
    return search;
  }

  private back(token: string, done: string, undo?: string): SeeOther {
    const params = new URLSearchParams(undo === undefined ? { done } : { done, undo });
    return new SeeOther(`${PATHS.manage(token)}?${params}`);
  }

  private async showList(
    token: string,
    { subscriber, searches }: Managed,
    notice: ManageNotice | null,
    errors: readonly FormError[],
    typed?: ScheduleForm,
  ): Promise<HtmlPage> {
    const { hour, weekday, timeZone } = subscriber.schedule;
    const recent = await this.alerts.page(subscriber._id, null, RECENT);
    const schedule = typed ?? { hour: String(hour), weekday: String(weekday), timeZone };
    const view = ManagePage({
      page: this.site.page(),
      token,
      subscriber,
      searches,
      notice,
      errors,
      schedule,
      recent,
    });
    return new HtmlPage(view, 'private', errors.length > 0 ? 400 : 200);
  }

  private showEdit(
    token: string,
    searchId: string | null,
    form: EditForm,
    errors: readonly FormError[],
    status: number,
  ): HtmlPage {
    return new HtmlPage(
      EditPage({ page: this.site.page(), token, searchId, form, errors }),
      'private',
      status,
    );
  }

  private fault(fault: LinkFault): HtmlPage {
    return new HtmlPage(
      LinkFaultPage({ page: this.site.page(), fault }),
      'private',
      fault === 'gone' ? 410 : 403,
    );
  }
}

function noticeOf(params: Params, known: Readonly<Record<string, string>>): ManageNotice | null {
  const done = textOf(params, 'done', 20);
  const undo = textOf(params, 'undo', 64);
  if (!Object.hasOwn(known, done)) return null;
  return { done: done as ManageNotice['done'], undoId: /^[\w-]{1,64}$/.test(undo) ? undo : null };
}

const editFormOf = (body: Params): EditForm => ({
  q: textOf(body, 'q').trim(),
  rhythm: textOf(body, 'rhythm', 20),
});

const scheduleFormOf = (body: Params): ScheduleForm => ({
  hour: textOf(body, 'hour', 5),
  weekday: textOf(body, 'weekday', 5),
  timeZone: textOf(body, 'timeZone', 64),
});

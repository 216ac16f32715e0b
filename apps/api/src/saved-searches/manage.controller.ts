import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import type { Rhythm } from '@app/core/subscription';
import type { SavedSearch } from '@app/core/records';
import type { SearchEdit } from '@app/core/searches';
import { HtmlPage, type SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { Reads } from '../http/request-cost.js';
import { ManagedSearches, type Managed, type SearchAction } from './service/managed-searches.js';
import { noSuchSearch } from './service/no-such-search.js';
import type { FormError } from '../site/components/form-parts.js';
import type { ScheduleForm } from '../site/components/schedule-fields.js';
import { consentWording } from '../texts/consent-wording.js';
import { ManageView } from './manage-view.js';
import { EditPage, type EditForm, type EditPreview } from './pages/edit-page.js';
import { errorsOf, readQuery, readRhythm, readSchedule, searchTextOf, textOf } from '../site/read-form.js';
import { SearchPreviews } from './search-previews.js';
import { Site } from '../site/site.js';
import { press } from './undo.js';

type Params = Readonly<Record<string, unknown>>;
/** What the buttons of the page do. */
type PageAction = Exclude<SearchAction, { readonly kind: 'change' }>;

/** What takes an action back. Undone twice, an edit is back. */
const UNDO_OF: Readonly<Record<PageAction['kind'], string>> = {
  delete: 'restore',
  restore: 'delete',
  edit: 'revert',
  revert: 'revert',
  pause: 'resume',
  resume: 'pause',
};
const SIMPLE_ACTIONS = ['pause', 'resume', 'delete', 'restore', 'revert'] as const;

/** What a subscriber does behind the manage link. Every change is a POST that leads back to the list. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
export class ManageController {
  constructor(
    private readonly searches: ManagedSearches,
    private readonly previews: SearchPreviews,
    private readonly view: ManageView,
    private readonly site: Site,
  ) {}

  @Get()
  async list(@Param('token') token: string, @Query() params: Params): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    return this.view.list(token, managed, { notice: this.view.noticeOf(params) });
  }

  /** With a wording (`q`) it shows what that finds and would have sent. */
  @Get('new')
  @Reads('backTest')
  async newForm(@Param('token') token: string, @Query() params: Params): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    const typed = editFormOf(params);
    const form = { q: typed.q, rhythm: typed.rhythm === '' ? 'daily' : typed.rhythm };
    if (typed.q === '') return this.showEdit(token, null, form);
    const { query } = this.read(form);
    const counts = this.previews.counts(typed.q, managed.subscriber.schedule);
    if (counts === null) return this.showEdit(token, null, form, errorsOf(query));
    return this.showEdit(token, null, form, [], { kind: 'counts', counts });
  }

  @Post('searches')
  @RateLimited('token')
  async add(@Param('token') token: string, @Body() body: Params): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    const form = editFormOf(body);
    const { query, rhythm } = this.read(form);
    if (!query.ok || !rhythm.ok) return this.showEdit(token, null, form, errorsOf(query, rhythm));
    const wanted = { query: query.value, rhythm: rhythm.value };
    const outcome = await this.searches.add(managed.subscriber, wanted, this.wording);
    if (outcome.kind === 'twin') return this.showTwin(token, outcome.twin, wanted.rhythm);
    return this.view.back(token, 'add', press(`searches/${outcome.search._id}/delete`));
  }

  /** With a wording (`q`) it shows what that would change. */
  @Get('searches/:id/edit')
  @Reads('backTest')
  async editForm(
    @Param('token') token: string,
    @Param('id') id: string,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    const { query, rhythm } = this.owned(managed, id);
    const typed = editFormOf(params);
    if (typed.q === '') return this.showEdit(token, id, { q: query, rhythm });
    const { query: wanted } = this.read(typed);
    if (!wanted.ok) return this.showEdit(token, id, { ...typed, rhythm }, wanted.errors);
    const delta = this.previews.delta(query, wanted.value, managed.subscriber.schedule);
    const form = { q: typed.q, rhythm: typed.rhythm === '' ? rhythm : typed.rhythm };
    return this.showEdit(token, id, form, [], { kind: 'delta', delta });
  }

  @Post('searches/:id/edit')
  @RateLimited('token')
  async edit(
    @Param('token') token: string,
    @Param('id') id: string,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    const { _id } = this.owned(managed, id);
    const form = editFormOf(body);
    const { query, rhythm } = this.read(form);
    if (!query.ok || !rhythm.ok) return this.showEdit(token, id, form, errorsOf(query, rhythm));
    const edit = { query: query.value, rhythm: rhythm.value };
    return this.act(token, managed, _id, { kind: 'edit', edit });
  }

  @Post('searches/:id/:action')
  @RateLimited('token')
  async change(
    @Param('token') token: string,
    @Param('id') id: string,
    @Param('action') action: string,
  ): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    const kind = SIMPLE_ACTIONS.find((known) => known === action);
    if (kind === undefined) throw new Problem('not-found', 'There is no such action.');
    if (kind !== 'resume') return this.act(token, managed, id, { kind });
    return this.act(token, managed, id, { kind, wording: this.wording });
  }

  @Post('schedule')
  @RateLimited('token')
  async reschedule(@Param('token') token: string, @Body() body: Params): Promise<HtmlPage | SeeOther> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') return this.view.fault(managed.fault);
    const form = scheduleFormOf(body);
    const schedule = readSchedule(form, this.site.page().texts.forms);
    if (!schedule.ok) return this.view.list(token, managed, { errors: schedule.errors, schedule: form });
    await this.searches.reschedule(managed.subscriber._id, schedule.value);
    const { hour, weekday, timeZone } = managed.subscriber.schedule;
    const before = { hour: String(hour), weekday: String(weekday), timeZone };
    return this.view.back(token, 'schedule', { path: 'schedule', fields: before });
  }

  private async act(
    token: string,
    managed: Managed,
    id: string,
    action: PageAction,
  ): Promise<HtmlPage | SeeOther> {
    const outcome = await this.searches.act(managed.subscriber._id, id, action);
    if (outcome.kind === 'not-found') throw noSuchSearch();
    if (outcome.kind === 'unchanged') return this.view.back(token, 'nothing');
    if (outcome.kind === 'twin') {
      if (action.kind !== 'edit') return this.view.back(token, 'twin');
      return this.showTwin(token, outcome.twin, action.edit.rhythm);
    }
    return this.view.back(token, action.kind, press(`searches/${id}/${UNDO_OF[action.kind]}`));
  }

  /** Both fields of the form, each with what is wrong with it. */
  private read({ q, rhythm }: EditForm) {
    const { forms, queryFaults } = this.site.page().texts;
    return { query: readQuery(q, queryFaults), rhythm: readRhythm(rhythm, forms) };
  }

  private owned({ searches }: Managed, id: string): SavedSearch {
    const search = searches.find(({ _id }) => _id === id);
    if (search === undefined) throw noSuchSearch();
    return search;
  }

  private readonly wording = (wanted: SearchEdit): string => consentWording(this.site.page().texts, wanted);

  /** The search that there is already, with the rhythm that was wished for: one press takes that over. */
  private showTwin(token: string, twin: SavedSearch, rhythm: Rhythm): HtmlPage {
    const page = this.site.page();
    const form = { q: twin.query, rhythm };
    const searchId = twin._id;
    const view = EditPage({ page, token, searchId, form, errors: [], preview: null, twin: twin.state });
    return new HtmlPage(view, 'private', 409);
  }

  private showEdit(
    token: string,
    searchId: string | null,
    form: EditForm,
    errors: readonly FormError[] = [],
    preview: EditPreview | null = null,
  ): HtmlPage {
    const view = EditPage({ page: this.site.page(), token, searchId, form, errors, preview });
    return new HtmlPage(view, 'private', errors.length > 0 ? 400 : 200);
  }
}

const editFormOf = (body: Params): EditForm => ({
  q: searchTextOf(body),
  rhythm: textOf(body, 'rhythm', 20),
});

const scheduleFormOf = (body: Params): ScheduleForm => ({
  hour: textOf(body, 'hour', 5),
  weekday: textOf(body, 'weekday', 5),
  timeZone: textOf(body, 'timeZone', 64),
});

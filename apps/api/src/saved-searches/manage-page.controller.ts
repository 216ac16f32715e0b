import { asId, type PostingId, type SavedSearchId } from '@app/core/ids';
import type { Rhythm } from '@app/core/subscription';
import { Body, Controller, Get, Param, Post, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { languageOf, type SavedSearch } from '@app/core/records';
import { typedOf, type SearchEdit } from '@app/core/searches';
import { knownLanguage } from '../http/language.js';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { Reads } from '../http/request-cost.js';
import { type Managed, type SearchAction, ManagedSearches } from '../subscribers/links/managed-searches.js';
import { Signals } from '../quality/signals.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import type { FormError } from '../site/components/form-errors.js';
import type { ScheduleForm } from '../site/components/schedule-fields.js';
import { consentWording } from '../texts/consent-wording.js';
import { ManageView } from './manage-view.js';
import { EditPage, type EditForm, type EditPreview } from './pages/edit-page.js';
import { searchTextOf, textOf } from '../http/form-values.js';
import {
  errorsOf,
  readName,
  readQuery,
  readRhythm,
  readSchedule,
  type ReadResult,
} from '../site/read-form.js';
import { SearchPreviews } from './search-previews.js';
import { Site } from '../site/site.js';
import { press } from './undo.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';

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

/** What a subscriber does behind the manage link. Every change is a POST that leads back to the list. */
@Controller('manage/:token')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class ManagePageController {
  constructor(
    private readonly searches: ManagedSearches,
    private readonly previews: SearchPreviews,
    private readonly view: ManageView,
    private readonly signals: Signals,
    private readonly site: Site,
  ) {}

  @Get()
  async list(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    return this.view.list(token, managed, { notice: this.view.noticeOf(params) });
  }

  /** With a wording (`q`) it shows what that finds and would have sent. */
  @Get('new')
  @Reads('backTest')
  async newForm(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    const typed = editFormOf(params);
    const form = { ...typed, rhythm: typed.rhythm === '' ? 'daily' : typed.rhythm };
    if (typed.q === '') return this.showEdit(token, null, form);
    const query = readQuery(form.q, this.site.page().texts.queryFaults);
    const counts = this.previews.counts(typed.q, managed.subscriber.schedule);
    if (counts === null) return this.showEdit(token, null, form, errorsOf(query));
    return this.showEdit(token, null, form, [], { kind: 'counts', counts });
  }

  @Post('searches')
  @RateLimited('token')
  async add(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const form = editFormOf(body);
    const read = this.read(form);
    if (!read.ok) return this.showEdit(token, null, form, read.errors);
    const wanted = read.value;
    const outcome = await this.searches.add(managed.subscriber, wanted, this.consentWording);
    if (outcome.kind === 'twin') return this.showTwin(token, outcome.twin, wanted.rhythm);
    return this.view.back(token, 'add', press(`searches/${outcome.search._id}/delete`));
  }

  /** With a wording (`q`) it shows what that would change. */
  @Get('searches/:id/edit')
  @Reads('backTest')
  async editForm(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') id: SavedSearchId,
    @Query() params: Params,
  ): Promise<HtmlPage> {
    const saved = this.owned(managed, id);
    const { query, name = '', rhythm } = saved;
    const typed = editFormOf(params);
    if (typed.q === '') return this.showEdit(token, id, { q: typedOf(saved), name, rhythm });
    const form = {
      q: typed.q,
      name: params.name === undefined ? name : typed.name,
      rhythm: typed.rhythm === '' ? rhythm : typed.rhythm,
    };
    const wanted = readQuery(typed.q, this.site.page().texts.queryFaults);
    if (!wanted.ok) return this.showEdit(token, id, form, wanted.errors);
    const delta = this.previews.delta(query, wanted.value.query, managed.subscriber.schedule);
    return this.showEdit(token, id, form, [], { kind: 'delta', delta });
  }

  @Post('searches/:id/edit')
  @RateLimited('token')
  async edit(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') id: SavedSearchId,
    @Body() body: Params = {},
  ): Promise<HtmlPage | SeeOther> {
    const { _id, name: named = '' } = this.owned(managed, id);
    // A form without the field, such as that of a mail's link, says nothing about the name.
    const form = { ...editFormOf(body), ...(body.name === undefined ? { name: named } : {}) };
    const read = this.read(form);
    if (!read.ok) return this.showEdit(token, id, form, read.errors);
    const answer = await this.act(token, managed, _id, { kind: 'edit', edit: read.value });
    // The form of "not this, because" says which posting, and what of it, is not wanted.
    const because = textOf(body, 'because', 200);
    if (because !== '' && answer instanceof SeeOther) {
      const posting = asId<PostingId>(textOf(body, 'posting', 64));
      await this.signals.because(managed.subscriber._id, posting, because);
    }
    return answer;
  }

  @Post('searches/:id/pause')
  @RateLimited('token')
  pause(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return this.act(token, managed, id, { kind: 'pause' });
  }

  @Post('searches/:id/resume')
  @RateLimited('token')
  resume(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return this.act(token, managed, id, { kind: 'resume', consentWording: this.consentWording });
  }

  @Post('searches/:id/delete')
  @RateLimited('token')
  delete(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return this.act(token, managed, id, { kind: 'delete' });
  }

  @Post('searches/:id/restore')
  @RateLimited('token')
  restore(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return this.act(token, managed, id, { kind: 'restore' });
  }

  @Post('searches/:id/revert')
  @RateLimited('token')
  revert(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return this.act(token, managed, id, { kind: 'revert' });
  }

  @Post('schedule')
  @RateLimited('token')
  async reschedule(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Body() body: Params,
  ): Promise<HtmlPage | SeeOther> {
    const form = scheduleFormOf(body);
    const schedule = readSchedule(form, this.site.page().texts.forms);
    if (!schedule.ok) return this.view.list(token, managed, { errors: schedule.errors, schedule: form });
    await this.searches.reschedule(managed.subscriber._id, schedule.value);
    const { hour, weekday, timeZone } = managed.subscriber.schedule;
    const before = { hour: String(hour), weekday: String(weekday), timeZone };
    return this.view.back(token, 'schedule', { path: 'schedule', fields: before });
  }

  @Post('language')
  @RateLimited('token')
  async speak(
    @Param('token') token: string,
    @OpenedLink() { subscriber }: Managed,
    @Body() body: Params,
  ): Promise<SeeOther> {
    const language = knownLanguage(textOf(body, 'language', 10));
    if (language === undefined)
      throw new Problem('invalid-parameters', ({ problems }) => problems.noSuchLanguage);
    const before = languageOf(subscriber);
    if (language === before) return this.view.back(token, 'nothing');
    await this.searches.speak(subscriber._id, language);
    return this.view.back(token, 'language', { path: 'language', fields: { language: before } });
  }

  private async act(
    token: string,
    managed: Managed,
    id: SavedSearchId,
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

  /** What the form wishes, or what is wrong with its fields. */
  private read(form: EditForm): ReadResult<SearchEdit> {
    const { forms, queryFaults } = this.site.page().texts;
    const query = readQuery(form.q, queryFaults);
    const name = readName(form.name, forms);
    const rhythm = readRhythm(form.rhythm, forms);
    if (!query.ok || !name.ok || !rhythm.ok) return { ok: false, errors: errorsOf(query, name, rhythm) };
    return { ok: true, value: { ...query.value, name: name.value, rhythm: rhythm.value } };
  }

  private owned({ searches }: Managed, id: SavedSearchId): SavedSearch {
    const search = searches.find(({ _id }) => _id === id);
    if (search === undefined) throw noSuchSearch();
    return search;
  }

  private readonly consentWording = (wanted: SearchEdit): string =>
    consentWording(this.site.page().texts, wanted);

  /** The search that there is already, with the rhythm that was asked for: one press takes that over. */
  private showTwin(token: string, twin: SavedSearch, rhythm: Rhythm): HtmlPage {
    const page = this.site.page();
    const form = { q: typedOf(twin), name: twin.name ?? '', rhythm };
    const searchId = twin._id;
    const view = EditPage({ page, token, searchId, form, errors: [], preview: null, twin: twin.state });
    return new HtmlPage(view, 'private', 409);
  }

  private showEdit(
    token: string,
    searchId: SavedSearchId | null,
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
  name: textOf(body, 'name', 400),
  rhythm: textOf(body, 'rhythm', 20),
});

const scheduleFormOf = (body: Params): ScheduleForm => ({
  hour: textOf(body, 'hour', 5),
  weekday: textOf(body, 'weekday', 5),
  timeZone: textOf(body, 'timeZone', 64),
});

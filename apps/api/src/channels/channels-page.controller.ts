import type { HookId, SavedSearchId } from '@app/core/ids';
import { Body, Controller, Get, Param, Post, Query, UseFilters, UseInterceptors } from '@nestjs/common';
import { PATHS } from '@app/core/contracts';
import { HOOK_KINDS } from '@app/core/delivery';
import type { SavedSearch } from '@app/core/records';
import { HtmlPage, SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { Channels } from './channels.js';
import type { AddHookOutcome } from './hook-outcomes.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import type { FormError } from '../site/components/form-errors.js';
import { ChannelsPage } from './channels-page.js';
import type { HookForm } from './hooks-section.js';
import { textOf } from '../http/form-values.js';
import { Site } from '../site/site.js';
import type { Texts } from '../texts/index.js';
import { hookFaultText } from './hook-fault.js';
import { LinkFaultFilter } from '../subscribers/links/link-fault.filter.js';
import { OpenedLink } from '../subscribers/links/opened-link.js';

type Params = Readonly<Record<string, unknown>>;
type Done = keyof Texts['channels']['done'];

const EMPTY: HookForm = { kind: HOOK_KINDS[0], url: '' };

/** The feed and the hooks of one saved search, behind the manage link. Every change is a POST that leads back. */
@Controller('manage/:token/searches/:id/channels')
@UseInterceptors(PageInterceptor)
@UseFilters(LinkFaultFilter)
export class ChannelsPageController {
  constructor(
    private readonly channels: Channels,
    private readonly site: Site,
  ) {}

  @Get()
  show(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') id: SavedSearchId,
    @Query() params: Params,
  ) {
    const done = textOf(params, 'done', 20);
    const known = Object.entries(this.site.page().texts.channels.done).find(([name]) => name === done);
    return within(managed, id, (search) => this.page(token, search, { notice: known?.[1] ?? null }));
  }

  @Post('feed')
  @RateLimited('token')
  feed(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return within(managed, id, async (search) => {
      await this.channels.renewFeed(search);
      return back(token, id, 'feed-made');
    });
  }

  @Post('feed/end')
  @RateLimited('token')
  endFeed(@Param('token') token: string, @OpenedLink() managed: Managed, @Param('id') id: SavedSearchId) {
    return within(managed, id, async (search) => {
      await this.channels.endFeed(search);
      return back(token, id, 'feed-ended');
    });
  }

  @Post('hooks')
  @RateLimited('save')
  addHook(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') id: SavedSearchId,
    @Body() body: Params,
  ) {
    const form = { kind: textOf(body, 'kind', 20), url: textOf(body, 'url', 2_000).trim() };
    const kind = HOOK_KINDS.find((known) => known === form.kind) ?? HOOK_KINDS[0];
    return within(managed, id, async (search) => {
      const outcome = await this.channels.addHook(search, kind, form.url);
      return this.answer(token, search, outcome, { field: 'url', form });
    });
  }

  @Post('hooks/:hook/on')
  @RateLimited('save')
  turnOn(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') id: SavedSearchId,
    @Param('hook') hook: HookId,
  ) {
    return within(managed, id, async (search) => {
      const outcome = await this.channels.turnOn(search, hook);
      if (outcome.kind === 'refused' && outcome.reason === 'no-such-hook') throw noSuchHook();
      return this.answer(token, search, outcome, { field: `hook-${hook}`, form: EMPTY });
    });
  }

  @Post('hooks/:hook/remove')
  @RateLimited('token')
  removeHook(
    @Param('token') token: string,
    @OpenedLink() managed: Managed,
    @Param('id') id: SavedSearchId,
    @Param('hook') hook: HookId,
  ) {
    return within(managed, id, async (search) => {
      if (!(await this.channels.removeHook(search, hook))) throw noSuchHook();
      return back(token, id, 'hook-removed');
    });
  }

  private async answer(
    token: string,
    search: SavedSearch,
    outcome: AddHookOutcome,
    { field, form }: { readonly field: string; readonly form: HookForm },
  ): Promise<HtmlPage | SeeOther> {
    if (outcome.kind === 'added')
      return back(token, search._id, outcome.hook.state === 'on' ? 'hook-added' : 'hook-kept');
    const { channels } = this.site.page().texts;
    const why = outcome.fault === null ? '' : hookFaultText(outcome.fault, channels);
    const message = [channels.refusals[outcome.reason], why].join(' ').trim();
    return this.page(token, search, { errors: [{ field, message }], form });
  }

  private async page(
    token: string,
    search: SavedSearch,
    shown: {
      readonly notice?: string | null;
      readonly errors?: readonly FormError[];
      readonly form?: HookForm;
    },
  ): Promise<HtmlPage> {
    const errors = shown.errors ?? [];
    const view = ChannelsPage({
      page: this.site.page(),
      token,
      search,
      channels: await this.channels.list(search),
      notice: shown.notice ?? null,
      errors,
      form: shown.form ?? EMPTY,
    });
    return new HtmlPage(view, 'private', errors.length > 0 ? 400 : 200);
  }
}

/** Does something with one of the subscriber's searches. Throws a problem where there is none of that id. */
async function within(
  { searches }: Managed,
  id: SavedSearchId,
  work: (search: SavedSearch) => Promise<HtmlPage | SeeOther>,
): Promise<HtmlPage | SeeOther> {
  const search = searches.find(({ _id }) => _id === id);
  if (search === undefined) throw noSuchSearch();
  return work(search);
}

const back = (token: string, id: SavedSearchId, done: Done): SeeOther =>
  new SeeOther(`${PATHS.channels(PATHS.manage(token), id)}?done=${done}`);

const noSuchHook = (): Problem => new Problem('not-found', 'The search has no such hook.');

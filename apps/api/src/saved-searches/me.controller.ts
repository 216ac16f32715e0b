import type { SavedSearchId } from '@app/core/ids';
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { SavedSearch } from '@app/core/records';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import {
  ManagedSearches,
  type ActionOutcome,
  type Managed,
  type SearchAction,
} from '../subscribers/links/managed-searches.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import { consentWording } from '../texts/consent-wording.js';
import { Site } from '../site/site.js';
import type { SearchEdit } from '@app/core/searches';
import { ManageTokens } from '../subscribers/links/manage-tokens.js';
import { Answers, Refuses } from '../rest/openapi.js';
import { requireAsked } from '../rest/read-query.js';
import { SearchParamSchema } from '../rest/fields.js';
import {
  AddSearchSchema,
  EditSearchSchema,
  LanguageBodySchema,
  MeSchema,
  SavedSearchSchema,
  ScheduleBodySchema,
  type AddSearch,
  type EditSearch,
  type LanguageBody,
  type Me,
  type SavedSearchAnswer,
  type ScheduleBody,
} from './saved-search-schemas.js';
import { toMe, toSavedSearch } from './to-answer.js';

type IdParam = z.infer<typeof SearchParamSchema>;

const OF_A_SEARCH = ['invalid-parameters', 'not-authorised', 'link-not-valid', 'not-found', 'gone'] as const;

/** What a subscriber does behind a manage link. The token of that link is the bearer token. */
@ApiTags('Saved searches')
@ApiBearerAuth('manage-token')
@Controller('api/me')
export class MeController {
  constructor(
    private readonly searches: ManagedSearches,
    private readonly tokens: ManageTokens,
    private readonly site: Site,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getMe', summary: 'The address, its schedule and its saved searches' })
  @Answers(200, 'What the link opens.', MeSchema)
  @Refuses('not-authorised', 'link-not-valid', 'gone')
  async me(@Headers('authorization') authorization: string | undefined): Promise<Me> {
    return toMe(await this.tokens.open(authorization));
  }

  @Post('searches')
  @RateLimited('token')
  @ApiOperation({
    operationId: 'addSearch',
    summary: 'Save one more search: active at once, the link proves the address',
  })
  @Answers(201, 'The search.', SavedSearchSchema)
  @Refuses('invalid-parameters', 'invalid-query', 'not-authorised', 'link-not-valid', 'gone', 'conflict')
  async add(
    @Headers('authorization') authorization: string | undefined,
    @Body({ schema: AddSearchSchema }) body: AddSearch,
  ): Promise<SavedSearchAnswer> {
    const { subscriber } = await this.tokens.open(authorization);
    const wanted = { ...requireAsked(body.query, 'query'), ...named(body.name), rhythm: body.rhythm };
    const outcome = await this.searches.add(subscriber, wanted, this.consentWording);
    if (outcome.kind === 'twin') throw twinProblem(outcome.twin);
    return toSavedSearch(outcome.search);
  }

  @Patch('searches/:id')
  @RateLimited('token')
  @ApiOperation({
    operationId: 'editSearch',
    summary: 'Change the query, name or rhythm of a search, pause or resume it',
  })
  @Answers(200, 'The search as it is now.', SavedSearchSchema)
  @Refuses(...OF_A_SEARCH, 'invalid-query', 'conflict')
  async edit(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: IdParam,
    @Body({ schema: EditSearchSchema }) body: EditSearch,
  ): Promise<SavedSearchAnswer> {
    const managed = await this.tokens.open(authorization);
    const edit = {
      ...(body.query === undefined ? {} : requireAsked(body.query, 'query')),
      ...named(body.name),
      ...(body.rhythm === undefined ? {} : { rhythm: body.rhythm }),
    };
    const change = { edit, state: body.state ?? null };
    const outcome = await this.act(managed, id, {
      kind: 'change',
      change,
      consentWording: this.consentWording,
    });
    // Deleted is not found, by this address.
    if (outcome.kind === 'unchanged' && outcome.reason === 'deleted') throw noSuchSearch();
    if (outcome.kind === 'unchanged' && outcome.reason === 'not-confirmed')
      throw new Problem('conflict', ({ problems }) => problems.pausedUnconfirmed);
    return this.answer(managed, id);
  }

  @Delete('searches/:id')
  @RateLimited('token')
  @ApiOperation({ operationId: 'deleteSearch', summary: 'Delete a search; it can be restored' })
  @Answers(200, 'The search, deleted.', SavedSearchSchema)
  @Refuses(...OF_A_SEARCH)
  async remove(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: IdParam,
  ): Promise<SavedSearchAnswer> {
    const managed = await this.tokens.open(authorization);
    await this.act(managed, id, { kind: 'delete' });
    return this.answer(managed, id);
  }

  @Post('searches/:id/restore')
  @HttpCode(200)
  @RateLimited('token')
  @ApiOperation({ operationId: 'restoreSearch', summary: 'Take a deletion back' })
  @Answers(200, 'The search as it was before.', SavedSearchSchema)
  @Refuses(...OF_A_SEARCH, 'conflict')
  async restore(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: IdParam,
  ): Promise<SavedSearchAnswer> {
    const managed = await this.tokens.open(authorization);
    await this.act(managed, id, { kind: 'restore' });
    return this.answer(managed, id);
  }

  @Put('schedule')
  @RateLimited('token')
  @ApiOperation({ operationId: 'setSchedule', summary: 'When digests come, from the next one on' })
  @Answers(200, 'What the link opens.', MeSchema)
  @Refuses('invalid-parameters', 'not-authorised', 'link-not-valid', 'gone')
  async reschedule(
    @Headers('authorization') authorization: string | undefined,
    @Body({ schema: ScheduleBodySchema }) schedule: ScheduleBody,
  ): Promise<Me> {
    const { subscriber } = await this.tokens.open(authorization);
    await this.searches.reschedule(subscriber._id, schedule);
    return toMe(await this.tokens.open(authorization));
  }

  @Put('language')
  @RateLimited('token')
  @ApiOperation({
    operationId: 'setLanguage',
    summary: 'In which language mails are written, from the next one on',
  })
  @Answers(200, 'What the link opens.', MeSchema)
  @Refuses('invalid-parameters', 'not-authorised', 'link-not-valid', 'gone')
  async speak(
    @Headers('authorization') authorization: string | undefined,
    @Body({ schema: LanguageBodySchema }) { language }: LanguageBody,
  ): Promise<Me> {
    const { subscriber } = await this.tokens.open(authorization);
    await this.searches.speak(subscriber._id, language);
    return toMe(await this.tokens.open(authorization));
  }

  private readonly consentWording = (wanted: SearchEdit): string =>
    consentWording(this.site.page().texts, wanted);

  private async act(
    { subscriber }: Managed,
    id: SavedSearchId,
    action: SearchAction,
  ): Promise<ActionOutcome> {
    const outcome = await this.searches.act(subscriber._id, id, action);
    if (outcome.kind === 'not-found') throw noSuchSearch();
    if (outcome.kind === 'twin') throw twinProblem(outcome.twin);
    return outcome;
  }

  private async answer({ subscriber }: Managed, id: SavedSearchId): Promise<SavedSearchAnswer> {
    const search = await this.searches.find(subscriber._id, id);
    if (search === null) throw noSuchSearch();
    return toSavedSearch(search);
  }
}

const named = (name: string | undefined): Pick<SearchEdit, 'name'> => (name === undefined ? {} : { name });

/** Names the search that there is: its owner may change its rhythm, or resume it. */
function twinProblem({ _id: id, query, rhythm, state }: SavedSearch): Problem {
  const message = `${id} has it: ${query} (${rhythm}, ${state})`;
  return new Problem(
    'conflict',
    ({ manage }) => manage.twinProblem(id),
    [{ field: 'query', message }],
    {},
    id,
  );
}

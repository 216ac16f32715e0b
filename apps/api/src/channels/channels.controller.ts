import type { SavedSearchId } from '@app/core/ids';
import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  applyDecorators,
} from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { SavedSearch } from '@app/core/records';
import { RateLimited } from '../http/rate-limit.js';
import { Channels } from './channels.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import type { ProblemKind } from '../http/problem.js';
import { Site } from '../site/site.js';
import { ManageTokens } from '../subscribers/links/manage-tokens.js';
import { Answers, AnswersNothing, Refuses } from '../rest/openapi.js';
import { HookParamSchema, SearchParamSchema } from '../rest/fields.js';
import { AddHookSchema, type ChannelsAnswer, ChannelsSchema, EXAMPLE } from './channels-schemas.js';
import { refused, toAnswer, unknown } from './channels-answers.js';

/** How a request about one search behind a manage token may fail. */
const OF_A_SEARCH = [
  'invalid-parameters',
  'not-authorised',
  'link-not-valid',
  'not-found',
  'gone',
] as const satisfies readonly ProblemKind[];

/** What takes a channel away, and answers no more than that. */
const Removes = (done: string, operation: { operationId: string; summary: string }): MethodDecorator =>
  applyDecorators(
    HttpCode(204),
    AnswersNothing(done),
    RateLimited('token'),
    ApiOperation(operation),
    Refuses(...OF_A_SEARCH),
  );

/** Channels other than mail for one saved search. */
@ApiTags('Saved searches')
@ApiBearerAuth('manage-token')
@Controller('api/me/searches/:id/channels')
export class ChannelsController {
  constructor(
    private readonly tokens: ManageTokens,
    private readonly channels: Channels,
    private readonly site: Site,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'getChannels', summary: 'The feed and the hooks of a saved search' })
  @Answers(200, 'Where it is told.', ChannelsSchema, EXAMPLE)
  @Refuses(...OF_A_SEARCH)
  async list(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: z.infer<typeof SearchParamSchema>,
  ): Promise<ChannelsAnswer> {
    return this.answer(await this.search(authorization, id));
  }

  @Put('feed')
  @HttpCode(200)
  @RateLimited('token')
  @ApiOperation({
    operationId: 'renewFeed',
    summary: 'Make a feed, or replace its address',
    description: 'The address before, if any, stops working at once.',
  })
  @Answers(200, 'Where it is told.', ChannelsSchema, EXAMPLE)
  @Refuses(...OF_A_SEARCH)
  async renewFeed(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: z.infer<typeof SearchParamSchema>,
  ): Promise<ChannelsAnswer> {
    await this.channels.renewFeed(await this.search(authorization, id));
    return this.answer(await this.search(authorization, id));
  }

  @Delete('feed')
  @Removes('The feed is gone.', { operationId: 'endFeed', summary: 'Remove the feed and its address' })
  async endFeed(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: z.infer<typeof SearchParamSchema>,
  ): Promise<void> {
    await this.channels.endFeed(await this.search(authorization, id));
  }

  @Post('hooks')
  @RateLimited('save')
  @ApiOperation({
    operationId: 'addHook',
    summary: 'Tell a hook what the search finds',
    description:
      'In the rhythm of its mails. A webhook is signed as in the Standard Webhooks specification; retries have the same `webhook-id`.',
  })
  @Answers(201, 'Where it is told.', ChannelsSchema, EXAMPLE)
  @Refuses('invalid-parameters', 'malformed-body', 'not-authorised', 'link-not-valid', 'not-found', 'gone')
  async addHook(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id }: z.infer<typeof SearchParamSchema>,
    @Body({ schema: AddHookSchema }) { kind, url }: z.infer<typeof AddHookSchema>,
  ): Promise<ChannelsAnswer> {
    const search = await this.search(authorization, id);
    const outcome = await this.channels.addHook(search, kind, url);
    if (outcome.kind === 'added') return this.answer(search);
    throw refused('url', outcome.reason, outcome.detail);
  }

  @Post('hooks/:hook/on')
  @HttpCode(200)
  @RateLimited('save')
  @ApiOperation({
    operationId: 'turnHookOn',
    summary: 'Turn a hook on that is off, once it takes a test message',
  })
  @Answers(200, 'Where it is told.', ChannelsSchema, EXAMPLE)
  @Refuses(...OF_A_SEARCH)
  async turnOn(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: HookParamSchema }) { id, hook }: z.infer<typeof HookParamSchema>,
  ): Promise<ChannelsAnswer> {
    const search = await this.search(authorization, id);
    const outcome = await this.channels.turnOn(search, hook);
    if (outcome.kind === 'added') return this.answer(search);
    if (outcome.reason === 'no-such-hook') throw unknown('hook', 'There is no such hook.');
    throw refused('hook', outcome.reason, outcome.detail);
  }

  @Delete('hooks/:hook')
  @Removes('The hook is gone.', { operationId: 'removeHook', summary: 'Remove a hook' })
  async removeHook(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: HookParamSchema }) { id, hook }: z.infer<typeof HookParamSchema>,
  ): Promise<void> {
    const search = await this.search(authorization, id);
    if (!(await this.channels.removeHook(search, hook))) throw unknown('hook', 'There is no such hook.');
  }

  private async search(authorization: string | undefined, id: SavedSearchId): Promise<SavedSearch> {
    const { searches } = await this.tokens.open(authorization);
    const search = searches.find(({ _id }) => _id === id);
    if (search === undefined) throw noSuchSearch();
    return search;
  }

  private async answer(search: SavedSearch): Promise<ChannelsAnswer> {
    return toAnswer(await this.channels.list(search), this.site.page().publicUrl);
  }
}

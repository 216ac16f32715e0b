import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { languageOf } from '@app/core/records';
import { PRIVATE_HEADERS } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { LinkRequests } from '../subscribers/requests/link-requests.js';
import { PersonalDataService, type PersonalData } from './personal-data.js';
import { printPosition, readPosition } from '../subscribers/alerts/alert-position.js';
import { SubscriberAlerts } from '../subscribers/alerts/subscriber-alerts.js';
import { ManageTokens } from '../subscribers/links/manage-tokens.js';
import {
  AlertsPageSchema,
  AlertsParamsSchema,
  LinkRequestSchema,
  LinkRequestedSchema,
  PersonalDataSchema,
  toAlert,
  type AlertsPage,
} from './my-data-schemas.js';
import { requireAddress } from '../rest/read-address.js';
import { Answers, AnswersNothing, QueryParameters, Refuses } from '../rest/openapi.js';

/** What a subscriber sees of what is held, and the end of it. */
@ApiTags('Saved searches')
@Controller('api')
export class MyDataController {
  constructor(
    private readonly tokens: ManageTokens,
    private readonly alerts: SubscriberAlerts,
    private readonly data: PersonalDataService,
    private readonly links: LinkRequests,
  ) {}

  @Get('me/alerts')
  @ApiBearerAuth('manage-token')
  @ApiOperation({ operationId: 'listAlerts', summary: 'Everything that matched, newest first' })
  @QueryParameters(AlertsParamsSchema)
  @Answers(200, 'One page of it.', AlertsPageSchema)
  @Refuses('invalid-parameters', 'not-authorised', 'link-not-valid', 'gone')
  async list(
    @Headers('authorization') authorization: string | undefined,
    @Query({ schema: AlertsParamsSchema }) { limit, cursor }: z.infer<typeof AlertsParamsSchema>,
  ): Promise<AlertsPage> {
    const { subscriber } = await this.tokens.open(authorization);
    const after = cursor === undefined ? null : readPosition(cursor);
    if (cursor !== undefined && after === null) {
      const message = 'Use the "next" of the page before.';
      throw new Problem('invalid-parameters', `cursor: ${message}`, [{ field: 'cursor', message }]);
    }
    const found = await this.alerts.page(subscriber._id, after, limit + 1, languageOf(subscriber));
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return { items: shown.map(toAlert), next: last === undefined ? null : printPosition(last) };
  }

  @Get('me/export')
  @ApiBearerAuth('manage-token')
  @ApiOperation({ operationId: 'exportMyData', summary: 'Everything that is held about the address' })
  @Answers(200, 'All records, as they are kept.', PersonalDataSchema)
  @Refuses('not-authorised', 'link-not-valid', 'gone')
  async export(
    @Headers('authorization') authorization: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonalData> {
    const { subscriber } = await this.tokens.open(authorization);
    response.set({ ...PRIVATE_HEADERS });
    return this.data.export(subscriber);
  }

  @Delete('me')
  @HttpCode(204)
  @AnswersNothing('Everything is erased.')
  @RateLimited('token')
  @ApiBearerAuth('manage-token')
  @ApiOperation({
    operationId: 'eraseMe',
    summary: 'Erase the address, its searches and all that matched; for good',
  })
  @Refuses('not-authorised', 'link-not-valid', 'gone')
  async erase(@Headers('authorization') authorization: string | undefined): Promise<void> {
    const { subscriber } = await this.tokens.open(authorization);
    await this.data.erase(subscriber);
  }

  @Post('links')
  @HttpCode(202)
  @RateLimited('save')
  @ApiOperation({
    operationId: 'requestLink',
    summary: 'Send the manage link to its address',
    description:
      'The answer is the same, and takes as long, whether the address is known or not. If you have asked before, look for the mail of the last 24 hours: to a confirmed address at most ten such mails go out in that time.',
  })
  @Answers(
    202,
    'If the address is known and may be written to now, a mail is on its way.',
    LinkRequestedSchema,
  )
  @Refuses('invalid-parameters', 'malformed-body')
  async requestLink(
    @Body({ schema: LinkRequestSchema }) { email }: z.infer<typeof LinkRequestSchema>,
  ): Promise<z.infer<typeof LinkRequestedSchema>> {
    await this.links.send(requireAddress(email));
    return { status: 'link-requested' };
  }
}

import { Body, Controller, Headers, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { readCompany } from '@app/reading/normalise';
import { restraintsOf } from '@app/core/records';
import type { RestraintChange } from '@app/core/digest';
import { Problem } from '../http/problem.js';
import { Signals } from '../quality/signals.js';
import { RateLimited } from '../http/rate-limit.js';
import type { Managed } from '../subscribers/links/managed-searches.js';
import { noSuchSearch } from '../subscribers/links/no-such-search.js';
import { SubscriberRestraints } from './subscriber-restraints.js';
import { LinkProblem } from '../subscribers/links/link-problem.js';
import { ManageTokens } from '../subscribers/links/manage-tokens.js';
import { Answers, Refuses } from '../rest/openapi.js';
import {
  ChangeRestraintsSchema,
  SnoozeSchema,
  type ChangeRestraints,
  type SnoozeBody,
} from './restraint-schemas.js';
import { SearchParamSchema } from '../rest/fields.js';
import { MeSchema, type Me } from '../saved-searches/saved-search-schemas.js';
import { toMe } from '../saved-searches/to-answer.js';

type IdParam = z.infer<typeof SearchParamSchema>;

const REFUSALS = {
  'date-passed': 'The date must be in the future.',
  'date-too-far': 'The date must be within a year.',
  'too-many-companies': 'The list of muted companies is full: unmute one first.',
} as const;

/** When, and about whom, a subscriber is written to. */
@ApiTags('Saved searches')
@ApiBearerAuth('manage-token')
@Controller('api/me')
export class RestraintsController {
  constructor(
    private readonly tokens: ManageTokens,
    private readonly restraints: SubscriberRestraints,
    private readonly signals: Signals,
  ) {}

  @Patch('restraints')
  @RateLimited('token')
  @ApiOperation({
    operationId: 'changeRestraints',
    summary: 'Absence, quiet hours, most mails a week and muted companies',
  })
  @Answers(200, 'What the link opens.', MeSchema)
  @Refuses('invalid-parameters', 'not-authorised', 'link-not-valid', 'gone')
  async change(
    @Headers('authorization') authorization: string | undefined,
    @Body({ schema: ChangeRestraintsSchema }) body: ChangeRestraints,
  ): Promise<Me> {
    const managed = await this.tokens.open(authorization);
    const { _id } = managed.subscriber;
    const me = await this.apply(authorization, managed, changesOf(managed, body), 'awayUntil');
    if (body.mute !== undefined) await this.signals.muted(_id, readCompany(body.mute), null);
    if (body.unmute !== undefined) await this.signals.unmuted(_id, body.unmute);
    return me;
  }

  @Put('searches/:id/snooze')
  @HttpCode(200)
  @RateLimited('token')
  @ApiOperation({
    operationId: 'snoozeSearch',
    summary: 'Keep what a search finds until a date, or wake it',
  })
  @Answers(200, 'What the link opens.', MeSchema)
  @Refuses('invalid-parameters', 'not-authorised', 'link-not-valid', 'not-found', 'gone')
  async snooze(
    @Headers('authorization') authorization: string | undefined,
    @Param({ schema: SearchParamSchema }) { id: savedSearchId }: IdParam,
    @Body({ schema: SnoozeSchema }) { until }: SnoozeBody,
  ): Promise<Me> {
    const managed = await this.tokens.open(authorization);
    if (!managed.searches.some(({ _id }) => _id === savedSearchId)) throw noSuchSearch();
    const change: RestraintChange =
      until === null
        ? { kind: 'wake', savedSearchId }
        : { kind: 'snooze', savedSearchId, until: dateOf(until) };
    return this.apply(authorization, managed, [change], 'until');
  }

  private async apply(
    authorization: string | undefined,
    { subscriber }: Managed,
    changes: readonly RestraintChange[],
    dateField: string,
  ): Promise<Me> {
    const outcome = await this.restraints.change(subscriber._id, ...changes);
    if (outcome.kind === 'gone') throw new LinkProblem('gone');
    if (outcome.kind === 'refused') {
      const message = REFUSALS[outcome.reason];
      const field = outcome.reason === 'too-many-companies' ? 'mute' : dateField;
      throw new Problem('invalid-parameters', message, [{ field, message }]);
    }
    return toMe(await this.tokens.open(authorization));
  }
}

function changesOf({ subscriber }: Managed, body: ChangeRestraints): RestraintChange[] {
  const { quietHours, weeklyMails } = { ...restraintsOf(subscriber), ...body };
  const { awayUntil, mute, unmute } = body;
  return [
    { kind: 'limits', quietHours, weeklyMails },
    ...(awayUntil === undefined ? [] : [absence(awayUntil)]),
    ...(mute === undefined ? [] : [{ kind: 'mute', company: readCompany(mute) } as const]),
    ...(unmute === undefined ? [] : [{ kind: 'unmute', slug: unmute } as const]),
  ];
}

const absence = (until: string | null): RestraintChange =>
  until === null ? { kind: 'back' } : { kind: 'away', until: dateOf(until) };

function dateOf(text: string) {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

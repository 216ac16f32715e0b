import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Problem } from '../http/problem.js';
import { Reads } from '../http/request-cost.js';
import { Answers, QueryParameters, Refuses } from '../rest/openapi.js';
import { ManageTokens } from '../subscribers/links/manage-tokens.js';
import { en } from '../texts/index.js';
import { viewOf } from './answer-view.js';
import { readerWords } from './reader-words.js';
import { WhyNot } from './why-not.js';
import { toWhyNot, WhyNotParamsSchema, WhyNotSchema, type WhyNotBody } from './why-not-schemas.js';

/** Why a posting did not reach the person behind a manage link. */
@ApiTags('Saved searches')
@ApiBearerAuth('manage-token')
@Controller('api/me/why')
export class WhyNotController {
  constructor(
    private readonly tokens: ManageTokens,
    private readonly whyNot: WhyNot,
  ) {}

  @Get()
  @Reads('why')
  @ApiOperation({
    operationId: 'whyNot',
    summary: 'Why a posting did, or did not, reach you: which gate decided, and what to do',
    description:
      'Goes through every gate between a source and your mailbox, in their order. Of a posting that is hidden it says no more than that.',
  })
  @QueryParameters(WhyNotParamsSchema)
  @Answers(200, 'The answer, in English.', WhyNotSchema)
  @Refuses('invalid-parameters', 'not-authorised', 'link-not-valid', 'not-found', 'gone')
  async ask(
    @Headers('authorization') authorization: string | undefined,
    @Query({ schema: WhyNotParamsSchema }) { posting }: z.infer<typeof WhyNotParamsSchema>,
  ): Promise<WhyNotBody> {
    const { subscriber, searches } = await this.tokens.open(authorization);
    const outcome = await this.whyNot.ask({ subscriber: subscriber._id, language: 'en' }, posting);
    switch (outcome.kind) {
      case 'answer': {
        const words = readerWords('en', subscriber.schedule.timeZone);
        return toWhyNot(outcome.told, viewOf(outcome.told.answer, searches, words));
      }
      case 'several': {
        const ids = outcome.postings.map(({ _id }) => _id).join(', ');
        throw refused(en.whyNot.severalFault(ids));
      }
      case 'not-found':
        throw new Problem('not-found', ({ whyNot }) => whyNot.faults['not-found']);
      default:
        throw refused(en.whyNot.faults[outcome.kind]);
    }
  }
}

const refused = (message: string): Problem =>
  new Problem('invalid-parameters', message, [{ field: 'posting', message }]);

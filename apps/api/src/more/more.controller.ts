import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { ServiceConfig } from '@app/infra/config';
import { CONFIG } from '@app/infra/service';
import { Reads } from '../http/request-cost.js';
import { PostingParamSchema } from '../rest/fields.js';
import { Answers, QueryParameters, Refuses } from '../rest/openapi.js';
import { MoreLike } from './more-like.js';
import { MoreAnswerSchema, MoreSchema, type MoreAnswer } from './more-schemas.js';
import { toMoreAnswer } from './to-answer.js';

/** A posting as a search, over REST. */
@ApiTags('Postings')
@Controller('api/postings')
export class MoreController {
  constructor(
    private readonly moreLike: MoreLike,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get(':id/more')
  @Reads('more')
  @ApiOperation({
    operationId: 'morePostingsLike',
    summary: 'More like this posting',
    description:
      'What tells of a posting (words of its title, skills, level, place, pay), how many openings have each, and the search of those that are taken, with its count, its nearest openings and what it would have sent.',
  })
  @QueryParameters(MoreSchema)
  @Answers(200, 'The posting as a search.', MoreAnswerSchema)
  @Refuses('invalid-parameters', 'not-found', 'gone', 'board-loading')
  async more(
    @Param({ schema: PostingParamSchema }) { id }: z.infer<typeof PostingParamSchema>,
    @Query({ schema: MoreSchema }) params: z.infer<typeof MoreSchema>,
  ): Promise<MoreAnswer> {
    return toMoreAnswer(await this.moreLike.ofKnown(id, params.with ?? null), this.config.PUBLIC_URL);
  }
}

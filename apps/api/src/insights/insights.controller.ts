import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { BoardIndex } from '@app/search/board';
import type { BoardRecord } from '../board/record.js';
import { Reads } from '../http/request-cost.js';
import { Answers, QueryParameters, Refuses } from '../rest/openapi.js';
import { requireQuery } from '../rest/read-query.js';
import { InsightsAnswerSchema, InsightsSchema, type InsightsAnswer } from './insights-schemas.js';
import { toInsightsAnswer } from './to-answer.js';

/** Facts about what a search finds, over REST. */
@ApiTags('Postings')
@Controller('api/insights')
export class InsightsController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads('insights')
  @ApiOperation({
    operationId: 'insights',
    summary: 'Facts about what a search finds',
    description:
      'Pay, new openings a week, companies, ways of working and skills that are asked together. Each figure says of how many openings it is (`n`); of fewer than ten none is told.',
  })
  @QueryParameters(InsightsSchema)
  @Answers(200, 'The facts.', InsightsAnswerSchema)
  @Refuses('invalid-parameters', 'invalid-query', 'board-loading')
  facts(@Query({ schema: InsightsSchema }) { q }: z.infer<typeof InsightsSchema>): InsightsAnswer {
    const query = q === undefined ? null : requireQuery(q, 'q');
    return toInsightsAnswer(query, this.board.insights(query, this.clock.now()));
  }
}

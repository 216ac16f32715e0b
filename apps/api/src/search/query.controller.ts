import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { BoardIndex } from '@app/search/board';
import { parseQuery } from '@app/search/language';
import { canonicalText, printClause } from '@app/search/query';
import { clausesOf } from '@app/search/tree';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { searchHelpOf } from './search-help.js';
import { BackTests } from '../board/back-tests.js';
import type { BoardRecord } from '../board/record.js';
import { Reads } from '../http/request-cost.js';
import { Answers, QueryParameters, Refuses } from '../rest/openapi.js';
import { requireQuery } from '../rest/read-query.js';
import {
  BackTestAnswerSchema,
  BackTestSchema,
  type BackTestAnswer,
  type BackTestParams,
} from './back-test-schemas.js';
import { CheckQuerySchema, QueryCheckSchema, type QueryCheck } from './query-schemas.js';
import { toBackTest } from './to-back-test.js';
import { toSearchHelp } from './to-search-help.js';

/** Checking searches without running them. */
@ApiTags('Postings')
@Controller('api/query')
export class QueryController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    private readonly backTests: BackTests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('check')
  @ApiOperation({
    operationId: 'checkQuery',
    summary: 'Check a search text',
    description:
      'Says what a text means and what else may be meant by it, each with its count; or everything that is wrong with it, each with its position and a suggestion.',
  })
  @QueryParameters(CheckQuerySchema)
  @Answers(200, 'What the text means, or what is wrong with it.', QueryCheckSchema)
  @Refuses('invalid-parameters', 'board-loading')
  check(@Query({ schema: CheckQuerySchema }) { q }: z.infer<typeof CheckQuerySchema>): QueryCheck {
    const parsed = parseQuery(q);
    if (!parsed.ok) {
      return {
        ok: false,
        canonical: null,
        clauses: [],
        matches: null,
        help: null,
        errors: parsed.errors.map(({ fault: _fault, ...error }) => error),
      };
    }
    const { query } = parsed;
    const now = this.clock.now();
    const matches = this.board.count(query, now);
    return {
      ok: true,
      canonical: canonicalText(query),
      clauses: clausesOf(query).map(printClause),
      matches,
      help: toSearchHelp(searchHelpOf(this.board, query, matches, now)),
      errors: [],
    };
  }

  @Get('back-test')
  @Reads('backTest')
  @ApiOperation({
    operationId: 'backTestQuery',
    summary: 'What a search would have sent',
    description:
      'Replays the last 90 days: openings by day, mails at each rhythm, and what each part of the search costs. What was there before the board looked alerts nobody and is left out; an average week is told after 7 days.',
  })
  @QueryParameters(BackTestSchema)
  @Answers(200, 'What it would have sent.', BackTestAnswerSchema)
  @Refuses('invalid-parameters', 'invalid-query', 'board-loading')
  backTest(@Query({ schema: BackTestSchema }) { q, ...schedule }: BackTestParams): BackTestAnswer {
    return toBackTest(this.backTests.of(requireQuery(q, 'q'), schedule));
  }
}

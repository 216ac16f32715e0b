import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BoardIndex } from '@app/search/board';
import type { Clock } from '@app/core/time';
import { BackTests } from '../board/back-tests.js';
import { Explanations } from '../board/explanations.js';
import type { BoardRecord } from '../board/record.js';
import { CLOCK } from '@app/infra/service';
import { Problem } from '../http/problem.js';
import { RateLimiter } from '../http/rate-limiter.js';
import { requireQuery } from '../rest/read-query.js';
import { ExplainSchema, ExplanationSchema } from '../posting/explanation-schemas.js';
import { BackTestAnswerSchema, BackTestSchema } from '../search/back-test-schemas.js';
import { PostingParamSchema } from '../rest/fields.js';
import { toExplanation } from '../posting/to-explanation.js';
import { toBackTest } from '../search/to-back-test.js';
import { SearchRequests } from '../subscribers/requests/search-requests.js';
import { PostingReader } from './posting-reader.js';
import { LookTools } from './look-tools.js';
import { makeTool, type Tool } from './tool.js';
import { LANGUAGE, readTool, saveTool, searchTool } from './described-tools.js';

/** The tools that try a search. */
@Injectable()
export class SearchTests {
  readonly explainTool: Tool;
  readonly backTestTool: Tool;

  constructor(
    explanations: Explanations,
    backTests: BackTests,
    readonly looks: LookTools,
  ) {
    this.explainTool = makeTool({
      name: 'explain_match',
      title: 'Explain a match',
      description: `Says for each clause of a search whether a posting meets it, with the words it was read from. ${LANGUAGE}`,
      input: z.strictObject({ ...ExplainSchema.shape, ...PostingParamSchema.shape }),
      output: ExplanationSchema,
      readOnly: true,
      run: async ({ q, id }) => {
        const explained = await explanations.of(requireQuery(q, 'q'), id);
        if (explained === null) throw new Problem('not-found', `There is no posting with the id ${id}.`);
        return toExplanation(explained);
      },
    });
    this.backTestTool = makeTool({
      name: 'back_test',
      title: 'Back-test a search',
      description: `Says how many alerts and mails a search would have brought over the last 90 days, and what each part of it costs. \`mailsAWeek\` is null while the board has less than 7 days of history. ${LANGUAGE}`,
      input: BackTestSchema,
      output: BackTestAnswerSchema,
      readOnly: true,
      reading: 'backTest',
      run: ({ q, ...schedule }) => toBackTest(backTests.of(requireQuery(q, 'q'), schedule)),
    });
  }
}

/** What programs that speak the Model Context Protocol can do here: the same as people can. */
@Injectable()
export class McpTools {
  readonly all: readonly Tool[];

  constructor(
    board: BoardIndex<BoardRecord>,
    tests: SearchTests,
    postings: PostingReader,
    requests: SearchRequests,
    limiter: RateLimiter,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.all = [
      searchTool(board, postings.publicUrl, clock),
      readTool(postings),
      tests.explainTool,
      tests.backTestTool,
      tests.looks.moreTool,
      tests.looks.insightsTool,
      saveTool(requests, limiter),
    ];
  }
}

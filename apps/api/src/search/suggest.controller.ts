import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { BoardIndex } from '@app/search/board';
import { complete } from '@app/search/language';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import type { BoardRecord } from '../board/record.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { labelIn, valueNames } from '../texts/value-names.js';
import { Answers, QueryParameters, Refuses } from '../rest/openapi.js';
import { SuggestAnswerSchema, SuggestSchema, type SuggestAnswer } from './suggest-schemas.js';

/** In the browser of who typed, and nowhere else: what is typed is nobody's business. */
const KEPT = 'private, max-age=60';

/** What the search box offers while somebody types. */
@ApiTags('Postings')
@Controller('api/suggest')
export class SuggestController {
  constructor(
    private readonly board: BoardIndex<BoardRecord>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @RateLimited('suggest')
  @ApiOperation({
    operationId: 'suggest',
    summary: 'Complete a search text',
    description:
      'What may stand where the caret is: words of postings, values of fields and names of fields, at most eight, the most postings first. The text is kept nowhere.',
  })
  @QueryParameters(SuggestSchema)
  @Answers(200, 'What may stand there.', SuggestAnswerSchema)
  @Refuses('invalid-parameters', 'board-loading')
  suggest(
    @Query({ schema: SuggestSchema }) { q, at = q.length, lang }: z.output<typeof SuggestSchema>,
    @Res({ passthrough: true }) response: Response,
  ): SuggestAnswer {
    if (at > q.length) throw behindTheText(q.length);
    response.set('cache-control', KEPT);
    const typed = complete(q, at);
    if (typed === null) return { from: at, to: at, items: [] };
    const found = this.board.suggestions(typed, valueNames, this.clock.now());
    const items = found.map((each) => ({
      kind: each.kind,
      text: each.text,
      label: each.kind === 'value' ? labelIn(lang, each.field, each.value) : each.text,
      count: each.kind === 'field' ? null : each.count,
    }));
    return { from: typed.from, to: typed.to, items };
  }
}

function behindTheText(most: number): Problem {
  const message = `must be a whole number from 0 to ${most}, where the text ends.`;
  return new Problem('invalid-parameters', `at ${message}`, [{ field: 'at', message }]);
}

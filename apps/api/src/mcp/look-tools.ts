import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Clock } from '@app/core/time';
import type { ServiceConfig } from '@app/infra/config';
import { CLOCK, CONFIG } from '@app/infra/service';
import { BoardIndex } from '@app/search/board';
import type { BoardRecord } from '../board/record.js';
import { InsightsAnswerSchema, InsightsSchema } from '../insights/insights-schemas.js';
import { toInsightsAnswer } from '../insights/to-answer.js';
import { MoreLike } from '../more/more-like.js';
import { MoreAnswerSchema, MoreSchema } from '../more/more-schemas.js';
import { toMoreAnswer } from '../more/to-answer.js';
import { PostingParamSchema } from '../rest/fields.js';
import { requireQuery } from '../rest/read-query.js';
import { LANGUAGE } from './described-tools.js';
import { makeTool, type Tool } from './tool.js';

/** The tools that look beyond one posting: others like it, and facts about many. */
@Injectable()
export class LookTools {
  readonly moreTool: Tool;
  readonly insightsTool: Tool;

  constructor(
    moreLike: MoreLike,
    board: BoardIndex<BoardRecord>,
    @Inject(CLOCK) clock: Clock,
    @Inject(CONFIG) config: ServiceConfig,
  ) {
    this.moreTool = makeTool({
      name: 'more_like',
      title: 'More like a posting',
      description:
        'Says what tells of a posting (words of its title, skills, level, place, pay), each with how many openings have it, and makes a search of what is taken: its text, its count, the nearest openings and what it would have sent. Call it again with other clauses in `with` to widen or narrow it.',
      input: z.strictObject({ ...PostingParamSchema.shape, ...MoreSchema.shape }),
      output: MoreAnswerSchema,
      readOnly: true,
      reading: 'more',
      run: async (asked) =>
        toMoreAnswer(await moreLike.ofKnown(asked.id, asked.with ?? null), config.PUBLIC_URL),
    });
    this.insightsTool = makeTool({
      name: 'insights',
      title: 'Facts about what a search finds',
      description: `Tells pay, new openings a week, companies, ways of working and skills that are asked together, of what a search finds. Each figure has the number of openings that it is about (\`n\`); of fewer than ten none is told. ${LANGUAGE}`,
      input: InsightsSchema,
      output: InsightsAnswerSchema,
      readOnly: true,
      reading: 'insights',
      run: ({ q }) => {
        const query = q === undefined ? null : requireQuery(q, 'q');
        return toInsightsAnswer(query, board.insights(query, clock.now()));
      },
    });
  }
}

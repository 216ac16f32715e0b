import { FACT_NAMES } from '@app/core/posting';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { REPORT_KINDS } from '@app/core/records';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { MOST_NOTE_CHARACTERS, MOST_VALUE_CHARACTERS, Reports, asReport } from '../moderation/reports.js';
import { Answers, Refuses } from '../rest/openapi.js';
import { PostingParamSchema } from '../rest/fields.js';

const ReportSchema = z
  .strictObject({
    kind: z
      .enum(REPORT_KINDS, `must be one of ${REPORT_KINDS.join(', ')}`)
      .describe(
        '`scam`: it wants money or data. `closed`: it can no longer be applied for. `wrong`: something else does not hold. ' +
          '`wrong-fact`: the fact that `field` names was read wrongly.',
      ),
    field: z
      .enum(FACT_NAMES, `must be one of ${FACT_NAMES.join(', ')}`)
      .optional()
      .describe('Which fact is wrong: with `wrong-fact`, and only with it.'),
    note: z
      .string()
      .max(MOST_NOTE_CHARACTERS)
      .default('')
      .describe(
        `What the operator should know; of a wrong fact what would be right, in at most ${MOST_VALUE_CHARACTERS} characters.`,
      ),
  })
  .refine(({ kind, field }) => kind === 'wrong-fact' || field === undefined, {
    path: ['field'],
    error: 'belongs to wrong-fact only',
  })
  .refine(({ kind, note }) => kind !== 'wrong-fact' || note.length <= MOST_VALUE_CHARACTERS, {
    path: ['note'],
    error: `must have at most ${MOST_VALUE_CHARACTERS} characters with wrong-fact`,
  });
const ReportedSchema = z.object({ status: z.literal('reported') });

/** Telling the operator that something is wrong with a posting. */
@ApiTags('Postings')
@Controller('api/postings')
export class ReportsController {
  constructor(private readonly reports: Reports) {}

  @Post(':id/reports')
  @HttpCode(202)
  @RateLimited('report')
  @ApiOperation({ operationId: 'reportPosting', summary: 'Report a posting to the operator' })
  @Answers(202, 'The operator will see it.', ReportedSchema, { status: 'reported' })
  @Refuses('invalid-parameters', 'malformed-body', 'not-found')
  async report(
    @Param({ schema: PostingParamSchema }) { id }: z.infer<typeof PostingParamSchema>,
    @Body({ schema: ReportSchema }) { kind, field, note }: z.infer<typeof ReportSchema>,
  ): Promise<z.infer<typeof ReportedSchema>> {
    const report = asReport(kind, field, note);
    if (report === null) {
      const message = 'is required with wrong-fact: name the fact that is wrong';
      throw new Problem('invalid-parameters', `field ${message}.`, [{ field: 'field', message }]);
    }
    if (!(await this.reports.report(id, report))) {
      throw new Problem('not-found', 'There is no posting with this id.', [
        { field: 'id', message: 'unknown' },
      ]);
    }
    return { status: 'reported' };
  }
}

import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { REPORT_KINDS } from '@app/infra/mongo';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { MOST_NOTE_CHARACTERS, Reports } from '../moderation/reports.js';
import { Answers, Refuses } from './openapi.js';
import { IdParamSchema } from './schemas.js';

const ReportSchema = z.strictObject({
  kind: z
    .enum(REPORT_KINDS, `must be one of ${REPORT_KINDS.join(', ')}`)
    .describe(
      '`scam`: it wants money or data. `closed`: it can no longer be applied for. `wrong`: facts are wrong.',
    ),
  note: z.string().max(MOST_NOTE_CHARACTERS).default('').describe('What the operator should know.'),
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
    @Param({ schema: IdParamSchema }) { id }: z.infer<typeof IdParamSchema>,
    @Body({ schema: ReportSchema }) { kind, note }: z.infer<typeof ReportSchema>,
  ): Promise<z.infer<typeof ReportedSchema>> {
    if (!(await this.reports.report(id, kind, note))) {
      throw new Problem('not-found', 'There is no posting with this id.', [
        { field: 'id', message: 'unknown' },
      ]);
    }
    return { status: 'reported' };
  }
}

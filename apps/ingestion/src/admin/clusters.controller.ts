import { Body, Controller, HttpCode, Post, UseFilters, UseGuards } from '@nestjs/common';
import { asId, type PostingId } from '@app/core/ids';
import { Reclustering, type Reclustered, type ReclusterRefusal } from '@app/intake';
import { z } from 'zod';
import { AdminProblem, AdminProblemFilter } from './admin-problem.js';
import { AdminBodyGuard } from './admin-body.guard.js';
import { OperatorGuard } from './operator.guard.js';

const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, 'must be the id of a posting: the last part of its address')
  .transform((text) => asId<PostingId>(text));
const SplitSchema = z.strictObject({ posting: id });
const JoinSchema = z.strictObject({ posting: id, into: id });

const REFUSALS: Readonly<Record<ReclusterRefusal, string>> = {
  'unknown-posting': 'There is no posting with this id.',
  'already-alone': 'The posting is alone in its opening already.',
  'already-together': 'Both postings are one opening already.',
  'other-company': 'The postings are of different companies.',
};

/** Corrections of clusters by hand, for the operator and `techjobboard clusters`. */
@Controller('clusters')
@UseGuards(OperatorGuard, AdminBodyGuard)
@UseFilters(AdminProblemFilter)
export class ClustersController {
  constructor(private readonly reclustering: Reclustering) {}

  @Post('split')
  @HttpCode(200)
  async split(@Body() body: unknown): Promise<Extract<Reclustered, { ok: true }>> {
    const { posting } = parse(SplitSchema, body);
    return done(await this.reclustering.split(posting));
  }

  @Post('join')
  @HttpCode(200)
  async join(@Body() body: unknown): Promise<Extract<Reclustered, { ok: true }>> {
    const { posting, into } = parse(JoinSchema, body);
    return done(await this.reclustering.join(posting, into));
  }
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({
    field: path.join('.') || 'body',
    message,
  }));
  throw new AdminProblem(
    'request-wrong',
    errors.map((one) => `${one.field}: ${one.message}`).join('; '),
    errors,
  );
}

function done(result: Reclustered): Extract<Reclustered, { ok: true }> {
  if (result.ok) return result;
  const detail = REFUSALS[result.reason];
  const kind = result.reason === 'unknown-posting' ? 'not-found' : 'conflict';
  throw new AdminProblem(kind, detail, [{ field: 'posting', message: detail }]);
}

import { Controller, Headers, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { PushTokens, type PushTokenInfo } from '@app/infra/mongo';
import { ReadsBodyItself, parseBody } from '../http/body.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { parsePush } from './parse-push.js';
import { LINE_TYPES, pushBody } from './push-body.js';
import { Answers, Refuses } from '../rest/openapi.js';
import { PushIntake } from './push-intake.js';
import { PushReportSchema, type PushReport } from './push-report.js';

/** Takes postings from employers. A 2xx means: what the report calls accepted is on the record and will be matched. */
@ApiTags('Postings')
@ApiBearerAuth('push-token')
@ReadsBodyItself()
@Controller('api/postings')
export class PushController {
  private readonly parser = pushBody();

  constructor(
    private readonly pushes: PushIntake,
    private readonly tokens: PushTokens,
  ) {}

  @Post()
  @HttpCode(200)
  @RateLimited('push')
  @ApiOperation({
    operationId: 'pushPostings',
    summary: 'Push postings: one JSON object, an array, or NDJSON',
    description:
      'A 2xx comes after the commit. The report says for each item what became of it: the same again is unchanged, another content under the same externalId is a new revision, and a closing date that has passed is refused and closes the posting of that externalId. At most 10 MB and 5,000 postings at a time.',
  })
  @Answers(200, 'At least one posting was accepted: what became of each.', PushReportSchema)
  @Refuses('malformed-body', 'not-authorised', 'body-too-large', 'unsupported-media-type', 'items-refused')
  async push(
    @Headers('authorization') authorization: string | undefined,
    @Headers('content-type') contentType: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PushReport> {
    const token = await this.authorise(authorization);
    await parseBody(this.parser, request, response);
    const body: unknown = request.body;
    if (typeof body !== 'string') {
      throw new Problem(
        'unsupported-media-type',
        'Send application/json (one posting or an array) or application/x-ndjson (one posting a line).',
        [{ field: 'content-type', message: `"${contentType ?? ''}" is not supported.` }],
      );
    }
    const parsed = parsePush(body, isLineType(contentType));
    if (!parsed.ok)
      throw new Problem('malformed-body', parsed.message, [{ field: 'body', message: parsed.message }]);
    return this.pushes.accept(token.source, parsed.items);
  }

  private async authorise(header: string | undefined): Promise<PushTokenInfo> {
    const text = /^bearer (\S+)$/i.exec(header?.trim() ?? '')?.[1];
    const token = text === undefined ? null : await this.tokens.verify(text);
    if (token !== null) return token;
    const detail =
      'Send "Authorization: Bearer <token>" with a live push token. Operators issue them: techjobboard tokens issue SOURCE.';
    throw new Problem('not-authorised', detail, [{ field: 'authorization', message: detail }], {
      'www-authenticate': 'Bearer realm="push"',
    });
  }
}

const isLineType = (contentType: string | undefined): boolean =>
  LINE_TYPES.includes((contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '');

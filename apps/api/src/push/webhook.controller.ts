import { Controller, Headers, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Clock } from '@app/core/time';
import { PushTokens, type PushTokenInfo } from '@app/infra/mongo';
import { CLOCK } from '@app/infra/service';
import { TokenSigner, checkWebhook, type WebhookHeaders, type WebhookRefusal } from '@app/infra/system';
import { ReadsBodyItself, rawBody, textOfBody } from '../http/body.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { Answers, Refuses } from '../rest/openapi.js';
import { parsePush, type PushItem } from './parse-push.js';
import { PUSH_BYTES } from './push-body.js';
import { PushIntake } from './push-intake.js';
import { PushReportSchema, type PushReport } from './push-report.js';

type Given = Partial<Record<keyof WebhookHeaders, string>>;

const REFUSALS: Readonly<Record<WebhookRefusal, string>> = {
  'headers-missing': 'Send the headers webhook-id, webhook-timestamp and webhook-signature.',
  'timestamp-wrong': 'webhook-timestamp must be the seconds since 1970.',
  'not-now': 'webhook-timestamp lies more than five minutes from now: send each attempt with its own time.',
  'signature-wrong':
    'webhook-signature is not that of this id, time and body with the secret of this address.',
};

/** Takes postings as signed webhooks (Standard Webhooks 1.0), for systems that cannot send a bearer token. */
@ApiTags('Postings')
@ReadsBodyItself()
@Controller('api/webhooks/postings')
export class WebhookController {
  constructor(
    private readonly pushes: PushIntake,
    private readonly tokens: PushTokens,
    private readonly signer: TokenSigner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id')
  @HttpCode(200)
  @RateLimited('push')
  @ApiOperation({
    operationId: 'receiveWebhook',
    summary: 'Push postings by a signed webhook',
    description:
      'Headers and signature as in the Standard Webhooks specification. The body is a posting, an array of postings, or an event whose `data` is one of these. The signature is of the body as it is sent: where it is compressed, of the compressed bytes. Operators make the address and its secret: techjobboard tokens webhook SOURCE.',
  })
  @ApiBody({ required: true, schema: { oneOf: [{ type: 'object' }, { type: 'array' }] } })
  @Answers(200, 'At least one posting was accepted: what became of each.', PushReportSchema)
  @Refuses('malformed-body', 'not-authorised', 'conflict', 'body-too-large', 'items-refused')
  async receive(
    @Param('id') id: string,
    @Headers() headers: Given,
    @Req() request: Request,
  ): Promise<PushReport> {
    const webhook = await this.tokens.webhook(id);
    const bytes = await rawBody(request, PUSH_BYTES);
    const message = this.check(id, webhook, headers, bytes);
    if (await this.tokens.isReplay(id, message.id, message.timestamp)) {
      throw new Problem('conflict', 'This message was taken already: a retry needs a time of its own.', [
        { field: 'webhook-id', message: 'was taken already' },
      ]);
    }
    const text = await textOfBody(bytes, request.headers['content-encoding'] ?? '', PUSH_BYTES);
    const report = await this.pushes.accept(message.source, itemsOf(text));
    await this.tokens.received(id, message.id, message.timestamp);
    return report;
  }

  /** An unknown address answers like a wrong signature: it tells nobody which addresses exist. */
  private check(id: string, webhook: PushTokenInfo | null, headers: Given, body: Buffer) {
    const secret = this.signer.derivedSecret('push-webhook', id);
    const check = checkWebhook(secret, headers, body, this.clock.now());
    const reason = check.ok ? 'signature-wrong' : check.reason;
    if (check.ok && webhook !== null) return { ...check, source: webhook.source };
    throw new Problem('not-authorised', REFUSALS[reason], [
      {
        field:
          reason === 'not-now' || reason === 'timestamp-wrong' ? 'webhook-timestamp' : 'webhook-signature',
        message: REFUSALS[reason],
      },
    ]);
  }
}

/** The postings of a body: an event carries them in `data`. */
function itemsOf(text: string): readonly PushItem[] {
  const parsed = parsePush(text, false);
  if (!parsed.ok) {
    throw new Problem('malformed-body', parsed.message, [{ field: 'body', message: parsed.message }]);
  }
  const [only] = parsed.items;
  if (parsed.items.length !== 1 || only?.kind !== 'value') return parsed.items;
  const data: unknown = isEvent(only.value) ? only.value.data : only.value;
  return (Array.isArray(data) ? data : [data]).map((value: unknown) => ({ kind: 'value', value }));
}

const isEvent = (value: unknown): value is { readonly data: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value && 'data' in value;

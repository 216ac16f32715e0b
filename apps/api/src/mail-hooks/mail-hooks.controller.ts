import { Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { ReadsBodyItself, rawBody } from '../http/body.js';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { MAIL_PROVIDERS, MailHooks, type HookOutcome, type MailProvider } from './mail-hooks.js';

const isProvider = (name: string): name is MailProvider =>
  (MAIL_PROVIDERS as readonly string[]).includes(name);

/** SendGrid sends up to some thousand events at a time. */
const HOOK_BYTES = 2_000_000;

/** Where providers of mail report bounces and complaints: /api/mail-hooks/ses, postmark, sendgrid and mailgun. */
@ApiExcludeController()
@ReadsBodyItself()
@Controller('api/mail-hooks')
export class MailHooksController {
  constructor(private readonly hooks: MailHooks) {}

  @Post(':provider')
  @HttpCode(204)
  @RateLimited('push')
  async receive(
    @Param('provider') provider: string,
    @Headers() headers: Record<string, string | undefined>,
    @Req() request: Request,
  ): Promise<void> {
    if (!isProvider(provider)) throw new Problem('not-found', 'There is no such provider.');
    if (!this.hooks.isSetUp(provider))
      throw new Problem('not-found', `Webhooks of ${provider} are not set up.`);
    // None of them compresses: nothing is inflated for a sender who has proved nothing yet.
    if (request.headers['content-encoding'] !== undefined)
      throw new Problem('unsupported-media-type', 'Send the body as it is, without a content encoding.');
    if (!this.hooks.mayBeGenuine(provider, headers))
      throw new Problem('not-authorised', `This does not come from ${provider}.`);
    const body = (await rawBody(request, HOOK_BYTES)).toString('utf8');
    if ((await this.take(provider, { body, headers })) === 'not-genuine')
      throw new Problem('not-authorised', `This does not come from ${provider}.`);
  }

  private async take(provider: MailProvider, hook: Parameters<MailHooks['take']>[1]): Promise<HookOutcome> {
    try {
      return await this.hooks.take(provider, hook);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
      throw new Problem('malformed-body', `This is not what ${provider} sends.`);
    }
  }
}

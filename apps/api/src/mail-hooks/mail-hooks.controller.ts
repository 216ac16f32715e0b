import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { z } from 'zod';
import { Problem } from '../http/problem.js';
import { RateLimited } from '../http/rate-limit.js';
import { MAIL_PROVIDERS, MailHooks, type HookOutcome, type MailProvider } from './mail-hooks.js';

const isProvider = (name: string): name is MailProvider =>
  (MAIL_PROVIDERS as readonly string[]).includes(name);

/** Where providers of mail report bounces and complaints: /api/mail-hooks/ses, postmark, sendgrid and mailgun. */
@ApiExcludeController()
@Controller('api/mail-hooks')
export class MailHooksController {
  constructor(private readonly hooks: MailHooks) {}

  @Post(':provider')
  @HttpCode(204)
  @RateLimited('push')
  async receive(
    @Param('provider') provider: string,
    @Headers() headers: Record<string, string | undefined>,
    @Body() body: unknown,
  ): Promise<void> {
    if (!isProvider(provider)) throw new Problem('not-found', 'There is no such provider.');
    const outcome = await this.take(provider, { body: typeof body === 'string' ? body : '', headers });
    if (outcome === 'off') throw new Problem('not-found', `Webhooks of ${provider} are not set up.`);
    if (outcome === 'not-genuine')
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

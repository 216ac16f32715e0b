import express from 'express';

/** Where the webhooks of mail providers arrive; the provider's name follows. */
export const MAIL_HOOKS_PATH = '/api/mail-hooks';

/** SendGrid sends up to some thousand events at a time. */
const HOOK_BYTES = '2mb';

/** Reads the body as the text that it came as: signatures are of that. */
export const mailHookBody = (): express.RequestHandler =>
  express.text({ type: () => true, limit: HOOK_BYTES, defaultCharset: 'utf-8' });

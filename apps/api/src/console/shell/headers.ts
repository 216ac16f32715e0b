import type { RequestHandler } from 'express';
import helmet from 'helmet';

const PAGES = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'frame-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** bull-board is a script that styles itself. It loads nothing from elsewhere: its web fonts are refused. */
const QUEUES = {
  ...PAGES,
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'base-uri': ["'self'"],
};

/** A page with a script of ours, which may ask this console and nobody else. */
const SCRIPTED = { ...PAGES, 'script-src': ["'self'"], 'connect-src': ["'self'"] };

const headers = (directives: Record<string, string[]>): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });

/** What a frame of ours shows of somebody else's: styled by itself, sandboxed, and in no other site's frame. */
export const FRAMED_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox",
  'x-frame-options': 'SAMEORIGIN',
} as const;

/** Security headers of our own console pages. */
export const pageHeaders = (): RequestHandler => headers(PAGES);

/** Security headers of the queue pages. */
export const queueHeaders = (): RequestHandler => headers(QUEUES);

/** The policy of a page that has a script, in the place of that of all pages. */
export const SCRIPTED_POLICY = Object.entries(SCRIPTED)
  .map(([name, values]) => `${name} ${values.join(' ')}`)
  .join(';');

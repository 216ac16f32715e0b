import express from 'express';
import type { Config } from '@app/infra/config';
import { isTooDeep, TOO_DEEP } from '@app/core/untrusted';
import helmet from 'helmet';

/** Only our own stylesheet, icon and script are loaded, forms lead only to us, and nobody may frame us. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Where pages load again by themselves (DEV_RELOAD_URL): the script of `npm run dev` too, and the events it listens to. */
const withReload = (address: string) => ({
  ...DIRECTIVES,
  'script-src': [...DIRECTIVES['script-src'], address],
  'connect-src': [address],
});

export const POLICY_HEADER = 'content-security-policy';

/** A policy under which the scripts of a page may ask the board itself too. */
export const mayAskBoard = (policy: string): string =>
  policy.includes('connect-src ')
    ? policy.replace('connect-src ', "connect-src 'self' ")
    : `${policy};connect-src 'self'`;

/** As `mayAskBoard`, and a worker of the board's own may do a part of the work: it has the policy of its own answer, and asks nobody. */
export const mayWork = (policy: string): string => `${mayAskBoard(policy)};worker-src 'self'`;

/** Security headers of every answer of the board, which people reach at `PUBLIC_URL`. */
export const securityHeaders = ({
  PUBLIC_URL,
  DEV_RELOAD_URL,
}: Pick<Config, 'PUBLIC_URL' | 'DEV_RELOAD_URL'>): express.RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: DEV_RELOAD_URL === undefined ? DIRECTIVES : withReload(DEV_RELOAD_URL),
    },
    strictTransportSecurity: PUBLIC_URL.startsWith('https:'),
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });

const FORM_BYTES = '16kb';
const JSON_BYTES = '64kb';

/** Form bodies are read flat: `a[$ne]=` is a field of that odd name, never an object. */
export const formBody = (): express.RequestHandler =>
  express.urlencoded({ extended: false, limit: FORM_BYTES });

/** JSON bodies of the API, but for pushes. */
export const jsonBody = (): express.RequestHandler =>
  express.json({ limit: JSON_BYTES, strict: true, verify: (_request, _response, body) => refuseDeep(body) });

/** Before the body is parsed. What is thrown here is answered like a body that is no JSON. */
function refuseDeep(body: Buffer): void {
  if (isTooDeep(body.toString('utf8')))
    throw Object.assign(new SyntaxError(`The body ${TOO_DEEP}.`), { status: 400 });
}

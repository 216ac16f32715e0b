import express from 'express';
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

/** Security headers of every answer of the board. `https`: whether people reach it by https. */
export const securityHeaders = (https: boolean): express.RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: https,
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

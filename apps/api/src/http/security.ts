import express from 'express';
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
export const jsonBody = (): express.RequestHandler => express.json({ limit: JSON_BYTES, strict: true });

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request, RequestHandler } from 'express';
import { LANGUAGES, type Language } from '@app/core/subscription';

/** Holds the language that somebody has chosen: the only cookie of the pages, and only after a choice. */
export const LANGUAGE_COOKIE = 'lang';

/** How a page is asked for. */
export interface Asked {
  readonly language: Language;
  /** The address asks for the language itself (`?lang=de`), so it may be passed on. */
  readonly isExplicit: boolean;
  /** Path and query string that bring the same page again; null where it came as the answer to a form. */
  readonly path: string | null;
}

const DEFAULT: Asked = { language: LANGUAGES[0], isExplicit: false, path: null };
/** What is the same in every language: files, and what programs read. */
const ONE_LANGUAGE = /^\/(?:assets|api)\/|^\/mcp$/;
const storage = new AsyncLocalStorage<Asked>();

/** How the page is asked for that is being answered now; English outside a request. */
export const asked = (): Asked => storage.getStore() ?? DEFAULT;

/** A language that we speak, or undefined. */
export const knownLanguage = (text: unknown): Language | undefined =>
  LANGUAGES.find((known) => known === text);

const cookieOf = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([a-z]{2})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];

function languageOf(request: Request): Asked {
  const explicit = knownLanguage(request.query['lang']);
  const accepted = request.acceptsLanguages([...LANGUAGES]);
  return {
    language: explicit ?? knownLanguage(cookieOf(request)) ?? knownLanguage(accepted) ?? LANGUAGES[0],
    isExplicit: explicit !== undefined,
    path: request.method === 'GET' ? request.originalUrl : null,
  };
}

/**
 * Finds out in which language to answer: that of the address, that of an earlier choice, or the best of Accept-Language
 * (RFC 9110, section 12.5.4).
 */
export const languageOfRequest = (): RequestHandler => (request, response, next) => {
  if (ONE_LANGUAGE.test(request.path)) return next();
  response.vary('Accept-Language, Cookie');
  storage.run(languageOf(request), next);
};

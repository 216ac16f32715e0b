import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Compresses what is worth it (RFC 9110, section 8.4). Answers that may not be stored stay as they are: they hold tokens
 * beside what a stranger may have put into the address, and the length of a compressed answer tells of both (BREACH).
 */
export const compressed = (): RequestHandler =>
  compression({
    filter: (request, response) =>
      !String(response.getHeader('cache-control') ?? '').includes('no-store') &&
      compression.filter(request, response),
  });

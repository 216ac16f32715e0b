import express from 'express';

/** Where employers push postings to. */
export const PUSH_PATH = '/api/postings';

/** Where signed webhooks arrive; the id of the webhook follows. */
export const WEBHOOK_PATH = '/api/webhooks/postings';

const PUSH_BYTES = '10mb';
/** A JSON document: one posting or an array. */
export const JSON_TYPES = ['application/json', 'application/*+json'];
/** One posting a line. */
export const LINE_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'];

/** Reads the body of a push as text, for those who show a token or a signature only: nobody else makes us read megabytes. */
export function pushBody(): express.RequestHandler {
  const read = express.text({
    type: [...JSON_TYPES, ...LINE_TYPES],
    limit: PUSH_BYTES,
    defaultCharset: 'utf-8',
  });
  return (request, response, next) => {
    const shows =
      /^bearer \S/i.test(request.headers.authorization ?? '') || 'webhook-signature' in request.headers;
    if (request.method === 'POST' && shows) read(request, response, next);
    else next();
  };
}

import express from 'express';

/** Of a push, as it is sent and inflated. */
export const PUSH_BYTES = 10 * 1_024 * 1_024;
/** A JSON document: one posting or an array. */
const JSON_TYPES = ['application/json', 'application/*+json'];
/** One posting a line. */
export const LINE_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'];

/** Reads the body of a push as text: for those whose token is right, nobody else makes us read megabytes. */
export const pushBody = (): express.RequestHandler =>
  express.text({ type: [...JSON_TYPES, ...LINE_TYPES], limit: PUSH_BYTES, defaultCharset: 'utf-8' });

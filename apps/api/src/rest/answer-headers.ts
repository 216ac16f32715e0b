export type JsonSchema = Record<string, unknown>;

export interface Described {
  readonly description: string;
  readonly schema: JsonSchema;
}

export const headersOf = (status: number): { headers?: Record<string, Described> } => {
  if (status === 429) return { headers: LIMIT_HEADERS };
  return status === 503 ? { headers: WAIT_HEADERS } : {};
};

const text = { type: 'string' } as const;
const WAIT_HEADERS = { 'Retry-After': { description: 'Seconds to wait.', schema: text } };
/** Of draft-ietf-httpapi-ratelimit-headers-10, and RFC 9110, section 10.2.3. */
const LIMIT_HEADERS = {
  RateLimit: {
    description: 'The points that are left, and the seconds until it is full again.',
    schema: text,
  },
  'RateLimit-Policy': {
    description: 'The limit: points, and the seconds that they are for. A request takes one or more.',
    schema: text,
  },
  ...WAIT_HEADERS,
};

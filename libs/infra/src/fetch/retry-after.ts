const LONGEST_MS = 24 * 60 * 60 * 1_000;

/** Reads a Retry-After header (RFC 9110, section 10.2.3: seconds or a date) as ms from `now`, at most one day; else null. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_MS) : null;
}

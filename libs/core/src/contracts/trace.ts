import { z } from 'zod';

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** True for a W3C `traceparent` of version 00 with ids that are not zero. */
export const isTraceparent = (text: string): boolean => TRACEPARENT.test(text);

/**
 * Where a span stands, as W3C's `traceparent` writes it: carried in jobs and on records, so that one trace goes on in
 * another process. One that is malformed counts as none: a trace never keeps work back.
 */
export const TraceSchema = z.string().regex(TRACEPARENT).optional().catch(undefined);

/** The id of the trace that a `traceparent` belongs to. */
export const traceIdOf = (trace: string): string => trace.slice(3, 35);

/** More links than this help nobody who reads a trace. */
const MOST_LINKS = 32;

/** What a span that continues the work of several is to be: a part of their trace, or of its own with links to theirs. */
export interface JoinedTraces {
  readonly parent: string | undefined;
  readonly links: readonly string[];
}

/** Work of one trace goes on in it. Work of several is linked with each of them, up to 32. */
export function joinTraces(traces: readonly (string | undefined)[]): JoinedTraces {
  const known = traces.filter((trace) => trace !== undefined).filter(isTraceparent);
  const byId = new Map(known.map((trace) => [traceIdOf(trace), trace]));
  const distinct = [...byId.values()];
  if (distinct.length === 1) return { parent: distinct[0], links: [] };
  return { parent: undefined, links: distinct.slice(0, MOST_LINKS) };
}

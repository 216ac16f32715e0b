/** What a span says of its work: figures and names of closed lists. Never an address, a token or the text of a query. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** How a span begins. */
export interface SpanOptions {
  readonly kind?: 'internal' | 'server' | 'client';
  readonly attributes?: Attributes;
  /** A `traceparent` that it continues; default: the span that it begins in. */
  readonly parent?: string | undefined;
  /** The `traceparent`s of other work that it has to do with. */
  readonly links?: readonly string[];
}

/** A span that has begun. */
export interface Span {
  set(attributes: Attributes): void;
}

/** A span that is ended by whoever began it. */
export interface OpenSpan extends Span {
  rename(name: string): void;
  /** Runs what belongs to it. */
  within(work: () => void): void;
  end(failed: boolean): void;
}

/** What writes spans down. */
export interface Tracer {
  inSpan<Result>(name: string, options: SpanOptions, work: (span: Span) => Promise<Result>): Promise<Result>;
  open(name: string, options: SpanOptions): OpenSpan;
  continued<Result>(traceparent: string, work: () => Promise<Result>): Promise<Result>;
  current(): string | undefined;
  link(traces: readonly string[]): void;
}

/** Null while nothing is traced: then each of the functions below is a comparison and a call. */
let tracer: Tracer | null = null;

const UNSEEN: Span = { set: () => undefined };

/** From now on spans are written down by this one; null: they are not. */
export function traceWith(next: Tracer | null): void {
  tracer = next;
}

/** Does the work in a span. One that throws has failed, and what it threw is thrown on. */
export function inSpan<Result>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  return tracer === null ? work(UNSEEN) : tracer.inSpan(name, options, work);
}

/** Begins a span that the caller ends; null while nothing is traced. */
export const openSpan = (name: string, options: SpanOptions): OpenSpan | null =>
  tracer === null ? null : tracer.open(name, options);

/** Does the work as a part of the trace that was carried here, if one was. */
export function continueTrace<Result>(
  traceparent: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  return tracer === null || traceparent === undefined ? work() : tracer.continued(traceparent, work);
}

/** The `traceparent` of the span in hand, to be carried on; undefined where there is none. */
export const currentTrace = (): string | undefined => (tracer === null ? undefined : tracer.current());

/** The same as a field of a record or of a job, or no field. */
export function traceField(): { readonly traceparent?: string } {
  const traceparent = currentTrace();
  return traceparent === undefined ? {} : { traceparent };
}

/** Links the span in hand with other traces. */
export function linkTraces(traces: readonly (string | undefined)[]): void {
  if (tracer !== null) tracer.link(traces.filter((traceparent) => traceparent !== undefined));
}

/** What a log line says of the span that it was written in; an object of its own for each line. */
export function traceOfLine(): { trace_id?: string; span_id?: string } {
  const traceparent = currentTrace();
  return traceparent === undefined
    ? {}
    : { trace_id: traceparent.slice(3, 35), span_id: traceparent.slice(36, 52) };
}

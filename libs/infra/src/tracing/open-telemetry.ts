// The only file that loads OpenTelemetry: it is imported where a collector is set, and nowhere else.
import {
  DiagLogLevel,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  context,
  diag,
  trace as traces,
  type Context,
  type DiagLogger,
  type Span as OtelSpan,
  type SpanContext,
  type Tracer as OtelTracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { isTraceparent, joinTraces, traceIdOf } from '@app/core/contracts';
import { RELEASE } from '../system/index.js';
import { traceWith, type OpenSpan, type Span, type SpanOptions, type Tracer } from './tracing.js';

/** Where spans go, and which. */
export interface Collector {
  readonly service: string;
  /** Address of an OTLP collector, without `/v1/traces`. */
  readonly endpoint: string;
  /** `name=value,name=value`. */
  readonly headers: string;
  /** The part of all traces that is kept, from 0 to 1. */
  readonly ratio: number;
}

/** A process that ends waits no longer for a collector. */
const SEND_MS = 5_000;

const KINDS = { internal: SpanKind.INTERNAL, server: SpanKind.SERVER, client: SpanKind.CLIENT } as const;

/** Sends spans to a collector from now on. Returns how to end that: what has ended by then is sent. */
export function traceToCollector(
  { service, endpoint, headers, ratio }: Collector,
  onFault: (message: string) => void,
): () => Promise<void> {
  diag.setLogger(faultsTo(onFault), DiagLogLevel.WARN);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: headersOf(headers),
    timeoutMillis: SEND_MS,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': `techjobboard-${service}`,
      'service.version': RELEASE,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  // What is carried is read and written here: nothing may take a stranger's headers.
  provider.register({ propagator: null });
  traceWith(new OpenTelemetryTracer(provider.getTracer('techjobboard', RELEASE)));
  return async () => {
    traceWith(null);
    try {
      await provider.shutdown();
    } finally {
      context.disable();
      traces.disable();
      diag.disable();
    }
  };
}

/** What OpenTelemetry says of itself. Its messages name the collector, and nothing of what was traced. */
function faultsTo(tell: (message: string) => void): DiagLogger {
  const silent = () => undefined;
  return { error: tell, warn: tell, info: silent, debug: silent, verbose: silent };
}

class OpenTelemetryTracer implements Tracer {
  constructor(private readonly tracer: OtelTracer) {}

  async inSpan<Result>(
    name: string,
    options: SpanOptions,
    work: (span: Span) => Promise<Result>,
  ): Promise<Result> {
    const { span, within } = this.begin(name, options);
    try {
      return await context.with(within, () => work(settable(span)));
    } catch (error) {
      // The message may hold what a span must not: only its kind is told.
      span.setAttribute('error.type', (error as Error).name);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }

  open(name: string, options: SpanOptions): OpenSpan {
    const { span, within } = this.begin(name, options);
    return {
      ...settable(span),
      rename: (to) => void span.updateName(to),
      within: (work) => context.with(within, work),
      end: (failed) => {
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  continued<Result>(trace: string, work: () => Promise<Result>): Promise<Result> {
    return context.with(remote(trace), work);
  }

  current(): string | undefined {
    const span = traces.getSpanContext(context.active());
    return span === undefined ? undefined : written(span);
  }

  link(others: readonly string[]): void {
    const span = traces.getActiveSpan();
    if (span === undefined) return;
    const { traceId } = span.spanContext();
    const { parent, links } = joinTraces(others);
    const foreign = [parent ?? [], links].flat().filter((other) => traceIdOf(other) !== traceId);
    span.addLinks(foreign.map((other) => ({ context: read(other) })));
  }

  private begin(name: string, { kind = 'internal', attributes, parent, links = [] }: SpanOptions) {
    const from = parent === undefined ? context.active() : remote(parent);
    const linked = links.filter(isTraceparent).map((link) => ({ context: read(link) }));
    const span = this.tracer.startSpan(name, { kind: KINDS[kind], attributes, links: linked }, from);
    return { span, within: traces.setSpan(from, span) };
  }
}

const settable = (span: OtelSpan): Span => ({ set: (attributes) => void span.setAttributes(attributes) });

/** What stands in a `traceparent`; the caller has checked that it is one. */
const read = (trace: string): SpanContext => ({
  traceId: traceIdOf(trace),
  spanId: trace.slice(36, 52),
  traceFlags: Number.parseInt(trace.slice(53), 16) & TraceFlags.SAMPLED,
  isRemote: true,
});

const written = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`;

const remote = (trace: string): Context =>
  isTraceparent(trace) ? traces.setSpanContext(context.active(), read(trace)) : context.active();

function headersOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())];
    }),
  );
}

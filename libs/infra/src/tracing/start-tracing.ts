import type { Config } from '../config/index.js';

/** What tracing is told by the settings. */
export type TracingSettings = Pick<
  Config,
  'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_HEADERS' | 'OTEL_TRACES_SAMPLER_ARG'
>;

/** Where it is told that spans could not be sent. */
export type TraceLog = (message: string) => void;

/**
 * Begins to trace what this process does, where a collector is set; otherwise nothing is loaded. Returns how to end it: what
 * has ended by then is sent. A collector that is away costs spans and lines in the log, nothing else.
 */
export async function startTracing(
  service: string,
  settings: TracingSettings,
  onFault: TraceLog,
): Promise<() => Promise<void>> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = settings;
  if (endpoint === undefined) return () => Promise.resolve();
  const { traceToCollector } = await import('./open-telemetry.js');
  const headers = settings.OTEL_EXPORTER_OTLP_HEADERS;
  const ratio = settings.OTEL_TRACES_SAMPLER_ARG;
  const stop = traceToCollector({ service, endpoint, headers, ratio }, onFault);
  return () => stop().catch((error: unknown) => onFault(String(error)));
}

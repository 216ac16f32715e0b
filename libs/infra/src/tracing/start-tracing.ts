import type { Config } from '../config/index.js';

/** What tracing is told by the settings. */
export type TracingSettings = Pick<
  Config,
  'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_HEADERS' | 'OTEL_TRACES_SAMPLER_ARG'
>;

/**
 * Begins to trace what this process does, where a collector is set; otherwise nothing is loaded. Returns how to end it: what
 * has ended by then is sent.
 */
export async function startTracing(service: string, settings: TracingSettings): Promise<() => Promise<void>> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = settings;
  if (endpoint === undefined) return () => Promise.resolve();
  const { traceToCollector } = await import('./open-telemetry.js');
  return traceToCollector({
    service,
    endpoint,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS,
    ratio: settings.OTEL_TRACES_SAMPLER_ARG,
  });
}

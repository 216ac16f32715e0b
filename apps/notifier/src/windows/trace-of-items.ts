import { joinTraces, traceIdOf } from '@app/core/contracts';
import type { Alert } from '@app/core/records';
import { currentTrace } from '@app/infra/tracing';

/**
 * The trace of a delivery of these alerts: that in which all of them were found, so that one trace leads from a source to the
 * mail server's answer; where there are several, or none, that of closing the window.
 */
export function traceOfItems(items: readonly Pick<Alert, 'matches'>[]): { readonly traceparent?: string } {
  const { parent } = joinTraces(
    items.flatMap(({ matches }) => matches.map(({ traceparent }) => traceparent)),
  );
  const current = currentTrace();
  const isSame = parent !== undefined && current !== undefined && traceIdOf(parent) === traceIdOf(current);
  const traceparent = parent === undefined || isSame ? current : parent;
  return traceparent === undefined ? {} : { traceparent };
}

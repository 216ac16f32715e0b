/** What the choice of sample sources depends on. */
export interface SampleSituation {
  readonly mode: 'auto' | 'always' | 'never';
  readonly hasServer: boolean;
  readonly samplesShown: boolean;
  readonly storeEmpty: boolean;
  /** Sources of the file: was it tried, did it ever answer. */
  readonly live: readonly { readonly tried: boolean; readonly answered: boolean }[];
  /** Ms since the service started. */
  readonly runningMs: number;
}

/** A first start does not wait longer than this for a live source before it shows samples. */
export const PATIENCE_MS = 10_000;

export type SampleDecision = 'show' | 'hide' | 'leave' | 'wait';

/**
 * Samples are shown in an empty store when no live source answers, and hidden again when one does: nobody shall take an
 * invented posting for a real one.
 */
export function decideSamples(now: SampleSituation): SampleDecision {
  if (now.mode === 'never' || !now.hasServer) return now.samplesShown ? 'hide' : 'leave';
  if (now.mode === 'always') return now.samplesShown ? 'leave' : 'show';
  if (now.live.some(({ answered }) => answered)) return now.samplesShown ? 'hide' : 'leave';
  if (now.samplesShown || !now.storeEmpty) return 'leave';
  const allTried = now.live.every(({ tried }) => tried);
  return allTried || now.runningMs >= PATIENCE_MS ? 'show' : 'wait';
}

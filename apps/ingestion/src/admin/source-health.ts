import type { Source } from '@app/core/records';

export const SOURCE_STATES = ['disabled', 'paused', 'new', 'failing', 'doubted', 'good'] as const;
/** How a source is, in one word: the worst that holds. `doubted`: its last read was not believed, nothing was closed. */
export type SourceState = (typeof SOURCE_STATES)[number];

/** How a source is and how its reads went: what an operator sees of it. Its settings name secrets, never hold them. */
export interface SourceHealth {
  readonly name: string;
  readonly kind: string;
  readonly origin: Source['origin'];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly everySeconds: number;
  readonly state: SourceState;
  readonly openPostings: number;
  readonly lastReadAt: Date | null;
  readonly lastGoodReadAt: Date | null;
  /** Seconds that the last good read lies back; null where there was none. */
  readonly lagSeconds: number | null;
  readonly nextReadAt: Date | null;
  /** Failed reads in a row, and the last one's reason. */
  readonly failures: number;
  readonly lastError: Source['lastError'];
  readonly alarm: Source['alarm'];
}

function stateOf(source: Source): SourceState {
  if (!source.enabled) return 'disabled';
  if (source.paused) return 'paused';
  if (source.failures > 0) return 'failing';
  if (source.alarm !== null) return 'doubted';
  return source.lastGoodReadAt === null ? 'new' : 'good';
}

/** Says how a source is. */
export const healthOf = (source: Source, now: Date): SourceHealth => ({
  name: source._id,
  kind: source.kind,
  origin: source.origin,
  settings: source.settings,
  everySeconds: source.everySeconds,
  state: stateOf(source),
  openPostings: source.openCount,
  lastReadAt: source.lastReadAt,
  lastGoodReadAt: source.lastGoodReadAt,
  lagSeconds:
    source.lastGoodReadAt === null
      ? null
      : Math.max(0, Math.round((now.getTime() - source.lastGoodReadAt.getTime()) / 1_000)),
  nextReadAt: source.enabled && !source.paused ? source.nextPollAt : null,
  failures: source.failures,
  lastError: source.lastError,
  alarm: source.alarm,
});

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { FreshnessStore } from './freshness-store.js';

/** Times of a number of events, in milliseconds; null where there was none. */
export interface Spread {
  readonly name: string;
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  /** How many fell into each band of BANDS_MS, and how many took longer. */
  readonly bands: readonly number[];
}

/** Upper ends of the bands of the histogram. */
export const BANDS_MS = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000] as const;

/** What was measured over the last days. */
export interface Freshness {
  readonly since: Date;
  /** From the commit of a posting to its instant alert being accepted by the mail server. */
  readonly instant: Spread;
  readonly bySource: readonly Spread[];
  /** From the due time of a digest to its being accepted. */
  readonly digests: readonly Spread[];
}

const DAYS = 7;
const KEPT_MS = 60_000;

/** Measures how fresh alerts are, from the record: every accepted mail counts, none is left out. */
@Injectable()
export class FreshnessMeter {
  private kept: { readonly at: number; readonly value: Promise<Freshness> } | null = null;

  constructor(
    private readonly store: FreshnessStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Measured at most once a minute. */
  read(): Promise<Freshness> {
    const now = this.clock.now().getTime();
    if (this.kept === null || now - this.kept.at > KEPT_MS) this.kept = { at: now, value: this.measure(now) };
    return this.kept.value;
  }

  private async measure(now: number): Promise<Freshness> {
    const since = new Date(now - DAYS * 86_400_000);
    const [instant, ...digests] = await Promise.all([
      this.store.instantTimes(since),
      ...(['hourly', 'daily', 'weekly'] as const).map(async (rhythm) =>
        spread(rhythm, await this.store.lateness(rhythm, since)),
      ),
    ]);
    const sources = [...new Set(instant.map(({ source }) => source))].sort();
    return {
      since,
      instant: spread(
        'instant',
        instant.map(({ ms }) => ms),
      ),
      bySource: sources.map((name) =>
        spread(
          name,
          instant.filter(({ source }) => source === name).map(({ ms }) => ms),
        ),
      ),
      digests,
    };
  }
}

/** The figures of a list of times. A percentile is the smallest value that at least that part does not exceed. */
export function spread(name: string, times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number | null => sorted[Math.ceil(part * sorted.length) - 1] ?? null;
  return { name, count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), bands: bandsOf(sorted) };
}

function bandsOf(times: readonly number[]): number[] {
  const bands = [...BANDS_MS, Infinity].map(() => 0);
  for (const ms of times) {
    const band = BANDS_MS.findIndex((most) => ms <= most);
    const place = band === -1 ? BANDS_MS.length : band;
    bands[place] = (bands[place] ?? 0) + 1;
  }
  return bands;
}

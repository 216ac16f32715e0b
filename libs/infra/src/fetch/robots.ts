import type { Clock } from '@app/core/time';
import { bodyText } from './body-text.js';
import { failure, type FetchRequest, type FetchResult } from './fetch-result.js';
import type { Fetcher } from './fetcher.js';
import { isAllowedByRobots, readRobots, type RobotsRules } from './robots-rules.js';

const KEEP_MS = 12 * 3_600_000;
const KEEP_FAILED_MS = 10 * 60_000;

/** RFC 9309, section 2.3.1: no robots.txt (4xx) permits everything, an unreachable one nothing. */
const EVERYTHING: RobotsRules = { rules: [] };
const NOTHING: RobotsRules = { rules: [{ allow: false, path: '/' }] };

interface Kept {
  readonly rules: Promise<RobotsRules>;
  until: number;
}

/** Reads pages only where their robots.txt permits it. Rules are kept for twelve hours. */
export class RobotsFetcher {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly fetcher: Fetcher,
    private readonly product: string,
    private readonly clock: Clock,
  ) {}

  async fetch(request: FetchRequest): Promise<FetchResult> {
    if (!URL.canParse(request.url)) return this.fetcher.fetch(request);
    const url = new URL(request.url);
    const rules = await this.rulesOf(url.origin, request.signal);
    if (!isAllowedByRobots(rules, url.pathname + url.search)) {
      return failure(
        'robots-disallowed',
        `${url.origin}/robots.txt does not permit reading ${url.pathname}.`,
      );
    }
    return this.fetcher.fetch(request);
  }

  private rulesOf(origin: string, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const now = this.clock.monotonicMs();
    const known = this.kept.get(origin);
    if (known !== undefined && known.until > now) return known.rules;
    const read = this.read(origin, signal);
    const kept: Kept = { rules: read.then(({ rules }) => rules), until: now + KEEP_MS };
    this.kept.set(origin, kept);
    void read.then(({ certain }) => {
      if (!certain) kept.until = now + KEEP_FAILED_MS;
    });
    return kept.rules;
  }

  private async read(
    origin: string,
    signal: AbortSignal | undefined,
  ): Promise<{ rules: RobotsRules; certain: boolean }> {
    const result = await this.fetcher.fetch({
      url: `${origin}/robots.txt`,
      accept: 'text/plain',
      maxBytes: 1_000_000,
      deadlineMs: 10_000,
      ...(signal === undefined ? {} : { signal }),
    });
    if (result.outcome === 'ok') return { rules: readRobots(bodyText(result), this.product), certain: true };
    const absent =
      result.outcome === 'failed' && result.status !== null && result.status < 500 && result.status !== 429;
    return absent ? { rules: EVERYTHING, certain: true } : { rules: NOTHING, certain: false };
  }
}

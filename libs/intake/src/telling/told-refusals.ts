import { LRUCache } from 'lru-cache';
import type { ArrivalWay, TraceStep } from '@app/core/trace';
import type { PostingId } from '@app/core/ids';

/** A draft that was refused: its posting's id, where it says one. */
export interface RefusedPosting {
  readonly posting: PostingId | null;
  readonly reason: string;
  readonly field: string | null;
}

/** A source that is wrong about the same items in every read, every few minutes, leaves one line a day. */
const AGAIN_MS = 24 * 3_600_000;
const MOST_REMEMBERED = 20_000;

/** Which refusals this process has noted within a day. */
export class ToldRefusals {
  private readonly told = new LRUCache<string, number>({ max: MOST_REMEMBERED });

  /** The step that is to be noted: of what was not within a day. */
  step(via: ArrivalWay, source: string, refused: readonly RefusedPosting[], now: Date): TraceStep {
    const of = refused.filter((one) => this.isNews([source, one.posting, one.reason, one.field], now));
    return { step: 'refused', via, source, of };
  }

  private isNews(names: readonly (string | null)[], now: Date): boolean {
    const key = names.join('\n');
    const last = this.told.get(key);
    if (last !== undefined && now.getTime() - last < AGAIN_MS) return false;
    this.told.set(key, now.getTime());
    return true;
  }
}

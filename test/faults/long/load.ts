import { setTimeout as wait } from 'node:timers/promises';
import { pushUntilAccepted } from '../board.js';
import type { PostingPlan } from '../workload.js';

/** What the load needs of the world. */
interface Target {
  readonly boardUrl: string;
  readonly token: string;
  readonly feed: { publish(posting: PostingPlan, daysOld?: number | null): void };
}

const PUSHED_TOGETHER = 2;
const EVERY_MS = 600;
/** Dates that the feed gives, in turn: none, today, and so long ago that it is no news. */
const DAYS_OLD = [null, 0, 45] as const;

/** A steady stream of postings: two in a push, one in the feed, and again. */
export class Load {
  readonly pushed: PostingPlan[] = [];
  /** Number of the posting that comes next. */
  next = 0;
  private stopping = false;
  private readonly end = new AbortController();
  private running: Promise<void> | null = null;

  constructor(
    private readonly target: Target,
    private readonly postings: readonly PostingPlan[],
  ) {}

  /** `feed: false`: only pushes. */
  start({ everyMs = EVERY_MS, feed = true }: { everyMs?: number; feed?: boolean } = {}): void {
    this.stopping = false;
    this.running = this.run(everyMs, feed);
  }

  /** Returns when the last push was answered with 2xx. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
    this.running = null;
  }

  /** For the end of a run that is broken: nobody answers any more. */
  async abandon(): Promise<void> {
    this.end.abort();
    await this.stop().catch(() => undefined);
  }

  /** Pushes so many postings at once, and returns when they are accepted. */
  async push(count: number): Promise<PostingPlan[]> {
    const batch = this.take(count);
    await this.pushSame(batch);
    return batch;
  }

  /** Pushes postings that were pushed before, or a part of them. */
  async pushSame(batch: readonly PostingPlan[]): Promise<void> {
    await pushUntilAccepted(this.target.boardUrl, this.target.token, batch, this.end.signal);
  }

  /** Pushes them with another text: each is a new revision of the posting. */
  async pushRevised(batch: readonly PostingPlan[], n: number): Promise<void> {
    const text = `A role for you, revised: ${n}.`;
    await this.pushSame(batch.map((posting) => ({ ...posting, text })));
  }

  take(count: number): PostingPlan[] {
    const batch = this.postings.slice(this.next, this.next + count);
    if (batch.length < count) throw new Error('The plan has no more postings: the run took too long.');
    this.next += count;
    this.pushed.push(...batch);
    return batch;
  }

  private async run(everyMs: number, feed: boolean): Promise<void> {
    while (!this.stopping) {
      await this.push(PUSHED_TOGETHER);
      if (feed) {
        const daysOld = DAYS_OLD[Math.floor(this.next / (PUSHED_TOGETHER + 1)) % DAYS_OLD.length];
        for (const posting of this.take(1)) this.target.feed.publish(posting, daysOld);
      }
      await wait(everyMs);
    }
  }
}

import { docsIn, type Bits } from './bits.js';
import { DoubleVec, WordVec } from './growing.js';
import type { Segment } from './segment.js';

/** One matching revision: when it was committed, and when its posting was closed (NaN while it is open). */
interface Match {
  readonly at: number;
  readonly closedAt: number;
}

/** One opening that was met: the first match makes the alert, later ones keep it alive. */
export interface ReplayedAlert {
  /** When the alert was made, ms since 1970. */
  readonly at: number;
  /** In order of commit. */
  readonly matches: readonly Match[];
}

/** The alerts that matching these documents in the order of their commits makes: one for each cluster, oldest first. */
export class Replay {
  private readonly at = new DoubleVec(256);
  private readonly closedAt = new DoubleVec(256);
  private readonly cluster = new WordVec(256);

  constructor(private readonly closedAtOf: (posting: number) => number) {}

  /** Adds the matching documents of a segment. */
  add({ columns }: Segment, matching: Bits): void {
    for (const doc of docsIn(matching)) {
      this.at.push(columns.at[doc]!);
      this.closedAt.push(this.closedAtOf(columns.posting[doc]!));
      this.cluster.push(columns.cluster[doc]!);
    }
  }

  /** The clusters that were met. */
  clusters(): Set<number> {
    return new Set(this.cluster.trimmed());
  }

  alerts(): ReplayedAlert[] {
    const at = this.at.view();
    const order = Uint32Array.from(at, (_, i) => i).sort((a, b) => at[a]! - at[b]!);
    const byCluster = new Map<number, Match[]>();
    for (const i of order) {
      const match = { at: at[i]!, closedAt: this.closedAt.data[i]! };
      const known = byCluster.get(this.cluster.data[i]!);
      if (known === undefined) byCluster.set(this.cluster.data[i]!, [match]);
      else known.push(match);
    }
    return [...byCluster.values()].map((matches) => ({ at: matches[0]!.at, matches }));
  }
}

/** True when the alert is still an item of a mail at an instant: a posting that it met by then is open. */
export const standsAt = ({ matches }: ReplayedAlert, instant: number): boolean =>
  matches.some(({ at, closedAt }) => at <= instant && !(closedAt <= instant));

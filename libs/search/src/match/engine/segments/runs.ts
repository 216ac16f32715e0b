import { ANY_COUNTRY } from '../arrays/lanes.js';
import type { Probe } from './probe.js';
import { GROUP, LONG_FLAG, type MatchSegment } from './match-segment.js';
import { Vec } from '../arrays/vec.js';

/** Words of a cache line. */
const LINE = 16;

/**
 * Finds the runs of entries that a posting has to look at, in steps that each read one array for all features at once.
 * Reading memory that is not in a cache takes a hundred times as long as adding a number, but many such reads can be
 * under way together when none of them waits for another: that is all these small loops are for.
 */
export class Runs {
  /** Begin and end of each run in the segment's lists. */
  readonly runs = new Vec(2048);
  /** Where lines of memory were read ahead; kept so that the reads are not optimised away. */
  ahead = 0;

  private readonly rows = new Vec(256);
  private readonly ranges = new Vec(1024);

  /** Fills `runs` for the features and buckets of the probe. */
  find(segment: MatchSegment, probe: Probe): void {
    this.runs.length = 0;
    this.rows.length = 0;
    this.ranges.length = 0;
    this.readHeads(segment, probe);
    this.readDirectory(segment, probe);
    this.readGroups(segment, probe.refused1);
    this.readLines(segment.lists, this.runs);
  }

  /** Reads the word at each of `places`. */
  readAhead(memory: Uint32Array, { data, length }: Vec): void {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum = (sum + memory[data[i]!]!) | 0;
    this.ahead = sum;
  }

  /** Reads one word of each cache line between each begin and end. */
  private readLines(memory: Uint32Array, { data, length }: Vec): void {
    let sum = 0;
    for (let i = 0; i < length; i += 2) {
      const end = data[i + 1]!;
      for (let at = data[i]!; at < end; at += LINE) sum = (sum + memory[at]!) | 0;
    }
    this.ahead = sum;
  }

  private readHeads({ heads }: MatchSegment, { features, count }: Probe): void {
    const { runs, rows } = this;
    runs.reserve(count * 2);
    rows.reserve(count);
    for (let i = 0; i < count; i += 1) {
      const at = features[i]! * 2;
      if (at >= heads.length) continue;
      const to = heads[at + 1]!;
      if (to >= LONG_FLAG) rows.data[rows.length++] = to - LONG_FLAG;
      else if (heads[at] !== to) {
        runs.data[runs.length++] = heads[at]!;
        runs.data[runs.length++] = to;
      }
    }
  }

  private readDirectory({ directory }: MatchSegment, { buckets }: Probe): void {
    const { rows, ranges } = this;
    ranges.reserve(rows.length * 2 * (buckets.length + 1));
    const { data } = ranges;
    let at = 0;
    for (let k = 0; k <= buckets.length; k += 1) {
      const bucket = buckets[k] ?? ANY_COUNTRY;
      for (let i = 0; i < rows.length; i += 1) {
        const row = rows.data[i]! + bucket;
        data[at] = directory[row]! * GROUP;
        data[at + 1] = directory[row + 1]! * GROUP;
        at += 2;
      }
    }
    ranges.length = at;
  }

  /** Groups that the first guard word lets through; neighbours that both pass make one run. */
  private readGroups({ groups }: MatchSegment, refused: number): void {
    const { ranges, runs } = this;
    if (groups.length === 0) return;
    this.readLines(groups, ranges);
    for (let i = 0; i < ranges.length; i += 2) {
      const end = ranges.data[i + 1]!;
      let last = -1;
      for (let at = ranges.data[i]!; at < end; at += GROUP) {
        if ((groups[at]! & refused) !== 0) continue;
        const from = groups[at + 1]!;
        const to = groups[at + GROUP + 1]!;
        if (from === last) runs.data[runs.length - 1] = to;
        else {
          runs.push(from);
          runs.push(to);
        }
        last = to;
      }
    }
  }
}

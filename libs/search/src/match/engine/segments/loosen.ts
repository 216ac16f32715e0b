import { LooseEntries } from './entries.js';
import { BUCKETS } from '../arrays/lanes.js';
import { HEAD, headerOf } from './records.js';
import { Vec } from '../arrays/vec.js';
import {
  BUCKET_MASK,
  BUCKET_SHIFT,
  ENTRY,
  GROUP,
  LONG_FLAG,
  type MatchSegment,
  OUTSIDE,
  PLACE,
  insideOwners,
  insideWords,
} from './match-segment.js';

/** All entries of a segment as loose ones again, with copies of their records. */
export function loosen(segment: MatchSegment): LooseEntries {
  const { heads, directory, groups, lists, records } = segment;
  const loose = new LooseEntries(Vec.of(records.slice()));
  for (let feature = 0; feature * 2 < heads.length; feature += 1) {
    const last = heads[feature * 2 + 1]!;
    const end = last >= LONG_FLAG ? groups[directory[last - LONG_FLAG + BUCKETS]! * GROUP + 1]! : last;
    for (let at = heads[feature * 2]!; at < end;) {
      const first = lists[at]!;
      const [guard1, guard2, second] = [lists[at + 1]!, lists[at + 2]!, lists[at + 3]!];
      const bucket = (first >>> BUCKET_SHIFT) & BUCKET_MASK;
      const place = first >= OUTSIDE ? first & PLACE : copyInside(lists, at, loose.records);
      loose.push(feature, place, bucket, first >= OUTSIDE, { guard1, guard2, second });
      at += ENTRY + (first >= OUTSIDE ? 0 : insideWords(first) + insideOwners(first));
    }
  }
  return loose;
}

function copyInside(lists: Uint32Array, at: number, records: Vec): number {
  const first = lists[at]!;
  const length = insideWords(first) + insideOwners(first);
  const place = records.length;
  records.push(0);
  records.push(headerOf(insideWords(first), insideOwners(first)));
  records.reserve(place + HEAD + length);
  records.data.set(lists.subarray(at + ENTRY, at + ENTRY + length), place + HEAD);
  records.length = place + HEAD + length;
  return place;
}

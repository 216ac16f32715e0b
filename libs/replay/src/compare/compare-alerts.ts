import type { PostingId } from '@app/core/ids';
import type { ShadowAlert, ShadowAlerts } from './shadow-alerts.js';

export const MOVES = ['opening', 'posting', 'rhythm'] as const;
/**
 * How an alert moved. `opening`: its postings are told as another opening. `posting`: another posting is found first, so it comes at
 * another time. `rhythm`: it is as urgent as another search.
 */
export type Move = (typeof MOVES)[number];

/** An alert that only one build makes, or that each makes in its own way. */
export interface AlertChange {
  readonly change: 'gained' | 'lost' | 'moved';
  /** How it moved; null for the others. */
  readonly move: Move | null;
  readonly before: ShadowAlert | null;
  readonly after: ShadowAlert | null;
}

/**
 * Compares the alerts of two builds. Lost is what a subscriber is told nothing of any more, gained what they were told nothing of:
 * the other build tells them of neither that opening nor any posting of the alert. Everything else that differs has moved.
 */
export function compareAlerts(base: ShadowAlerts, against: ShadowAlerts): readonly AlertChange[] {
  const subscribers = [...new Set([...base.subscribers, ...against.subscribers])].sort();
  return subscribers.flatMap((id) => compareOne(base.of(id), against.of(id)));
}

type OfOne = ReadonlyMap<PostingId, ShadowAlert>;

function compareOne(before: OfOne, after: OfOne): readonly AlertChange[] {
  const [wasIn, isIn] = [openingsByPosting(before), openingsByPosting(after)];
  const changes: AlertChange[] = [];
  const movedTo = new Set<ShadowAlert>();
  for (const was of before.values()) {
    const same = after.get(was.opening);
    const is = same ?? counterpart(was, isIn, after);
    if (is === undefined) changes.push({ change: 'lost', move: null, before: was, after: null });
    else {
      movedTo.add(is);
      const move = moveOf(was, is);
      if (move !== null) changes.push({ change: 'moved', move, before: was, after: is });
    }
  }
  for (const is of after.values()) {
    if (before.has(is.opening) || movedTo.has(is)) continue;
    const was = counterpart(is, wasIn, before) ?? null;
    if (was === null) changes.push({ change: 'gained', move: null, before: null, after: is });
    else changes.push({ change: 'moved', move: 'opening', before: was, after: is });
  }
  return changes;
}

const openingsByPosting = (alerts: OfOne): ReadonlyMap<PostingId, PostingId> =>
  new Map(
    [...alerts.values()].flatMap(({ opening, postings }) => postings.map((id) => [id, opening] as const)),
  );

/** The alert of the other build that tells of the first posting of this one that it tells of at all. */
function counterpart(
  { postings }: ShadowAlert,
  openings: ReadonlyMap<PostingId, PostingId>,
  alerts: OfOne,
): ShadowAlert | undefined {
  const opening = postings.map((id) => openings.get(id)).find((id) => id !== undefined);
  return opening === undefined ? undefined : alerts.get(opening);
}

function moveOf(was: ShadowAlert, is: ShadowAlert): Move | null {
  if (was.opening !== is.opening) return 'opening';
  if (was.postings[0] !== is.postings[0]) return 'posting';
  return was.rhythm === is.rhythm ? null : 'rhythm';
}

import { isMeant } from './skill-context.js';
import { near, type Mention } from './skill-neighbours.js';

/**
 * The sure ones, and the doubtful ones that are meant; each of these may be the neighbour that proves another. Only what
 * stands near is asked again, so a list of n names costs n.
 */
export function settle(
  text: string,
  doubtful: readonly Mention[],
  sure: readonly Mention[],
): ReadonlySet<Mention> {
  const inOrder = [...sure, ...doubtful].sort((a, b) => a.start - b.start);
  const place = new Map(inOrder.map((one, index) => [one, index]));
  const settled = new Set(sure);
  const waiting = [...doubtful];
  for (const one of waiting) {
    if (settled.has(one)) continue;
    const around = near(inOrder, place.get(one) ?? 0);
    const proofs = around.filter((other) => settled.has(other));
    if (!isMeant(text, one, proofs)) continue;
    settled.add(one);
    waiting.push(...around.filter((other) => !settled.has(other)));
  }
  return settled;
}

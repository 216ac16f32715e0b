import type { MoneyCandidate } from './candidates.js';
import { findFigures } from './money.js';

const OTE =
  /\b(?:ote|on[- ]target(?: earnings?)?|target earnings|total (?:target|on-target) (?:cash|earnings|compensation)|including commissions?|variable compensation|plus commission included|base \+ commission)\b/i;

/** True where a figure includes commission or bonus (on-target earnings), and is not the base beside them. */
export function isOte(text: string, one: MoneyCandidate, line: string): boolean {
  const after = text.slice(one.end, one.end + 40);
  if (
    /^\s*(?:[A-Z]{3}\s*)?[(,•·]?\s*(?:in\s+)?(?:ote|on[- ]target)(?!\s*:?\s*(?:of\s|up to\s|is\s)?[^\s\d]{0,3}\d)/i.test(
      after,
    )
  )
    return true;
  const before =
    text
      .slice(Math.max(0, one.start - 60), one.start)
      .split(/\n|[.!?]\s|\d/)
      .at(-1) ?? '';
  if (OTE.test(before)) return true;
  return (
    OTE.test(line) && !/\b(?:base|basic|fixed|fixum|fixe|fijo)\b/i.test(line) && findFigures(line).length <= 2
  );
}

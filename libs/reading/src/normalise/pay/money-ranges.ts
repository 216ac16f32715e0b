import type { Figure } from './money.js';
import { pattern } from '../../text/index.js';

const GROSS = 'gross|brutto|bruto|brut|bruts|brutos|netto|neto|net|lordi|annui|eur|euros?|pln|base';

const PER = String.raw`(?:\/|per|par|pro|por|al|p\.?a\.?)\s?(?:\p{L}{1,7}\.?)?`;

/** What may stand between the two figures of a range before the word that joins them: "€ brutto/Monat [least]". */
const BEFORE_JOIN = String.raw`^\s*(?:\(?[A-Z]{3}\)?\s*)?(?:(?:${GROSS})(?![\p{L}])\s*)?(?:${PER}\s*)?(?:\[[^\]]{0,110}\]\s*)?`;

const JOIN = String.raw`(?:[-–—~～〜→\u00ad]+|up to|to|until|through|bis(?: zu)?|à|a|ao?|do|až(?: do)?|tot(?: en met)?|t\/m|till?|upp till|op til|fino a|hasta|até|jusqu['’]à|al|до|по|from|până la|ile|ila|-?ig)`;

/** Words that join two figures only after "between": "and" alone joins two of a list. */
const AND = 'and|et|und|y|en|e|i|och|og|a|и|és|și';

const BETWEEN = String.raw`(?<![\p{L}])(?:between|entre|zwischen|tussen|tra|fra|mellan|mellom|mellem|między|pomiędzy|mezi|между|între)`;

const BETWEEN_WORD = pattern(
  String.raw`(?:${BETWEEN}|(?<![\p{L}])(?:(?:rango|banda)(?:\s(?:salarial|retributiv[oa]))?:?|(?:the|a) (?:\p{L}+ )?range of|bereich von|fourchette de|rango de|fascia di))\s(?:(?:about|approx\.?|ca\.?|los|les|il|${GROSS})\s)?(?:[A-Z]{1,3})?[^\p{L}\d]{0,4}$`,
);

const JOINED = pattern(String.raw`${BEFORE_JOIN}${JOIN}\s*(?:up to\s*)?(?:approximately\s*|ca\.?\s*)?$`);

const JOINED_BY_AND = pattern(String.raw`${BEFORE_JOIN}(?:${AND})\s*$`);

/** "bis", "do", "up to" have been read as part of the second figure. */
const JOINED_BY_LIMIT = pattern(String.raw`${BEFORE_JOIN}[-–—]?\s*$`);

/** The upper end as a statement of its own behind a lower end: "from X and going up to", "minimum X,", "not less than X and not more than". */
const UPPER_END = pattern(
  String.raw`^[^\d.;\n]{0,30}?(?:[,/–-]|(?<![\p{L}])(?:${AND}|but|then|aber|mais|pero|maar|ale|ma|mas)(?![\p{L}]))[^\d.;\n]{0,16}?(?:(?<![\p{L}])(?:${[
    'to|more than|above|over|maximum|max\\.?|at most|most|ceiling|cap(?:ped)? at',
    'bis(?: zu)?|höchstens|maximal|mehr als|über|auf',
    "plus de|au plus|jusqu['’]à|au maximum|maximum|hasta|más de|máximo|de más|superar",
    'tot|maximaal|hoogstens|meer dan|do|maksymalnie|więcej niż|maks\\.?|fino a|massimo|(?:più di)|oltre',
    'até|mais de|no máximo|upp till|högst|mer än|op til|højst|opp til|до|не более|более|maximálně|nejvýše|până la|maxim|maximum|legfeljebb|en fazla|enintään',
  ].join('|')})(?![\p{L}])\s?(?:(?:of|de|von|di|van|av)\s)?|^\s*,\s*)$`,
);

const AND_LIMIT = pattern(
  String.raw`^[^\d.;\n]{0,30}?(?:[,/–-]|(?<![\p{L}])(?:${AND}|but|aber|mais|pero|maar|ale|ma|mas)(?![\p{L}]))[^\d.;\n]{0,16}$`,
);

/** A join of "starting at X" alone: "rising to", "progressing up to", "growing to". */
const RISING = pattern(
  String.raw`^[^\d.;\n]{0,30}?(?<![\p{L}])(?:ris(?:ing|es)|go(?:ing|es)|increas(?:ing|es)|grow(?:ing|s)|progress(?:ing|es)|climb(?:ing|s)|topping out|reach(?:ing|es)|steig\p{L}*|pouvant aller|évoluant|llegando|pudiendo llegar|oplopend|groei\p{L}*|rosnąc\p{L}*|wzrasta\p{L}*|fino ad arrivare|podendo chegar|stigande)\s(?:up\s)?(?:to|at|auf|bis(?: zu)?|jusqu['’]à|à|hasta|a|tot|do|até|till)\s*$`,
);

export function isRange(text: string, low: Figure, high: Figure): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > (between.includes('[') ? 130 : 45) || between.includes('\n')) return false;
  if (isUpperEnd(text, low, high)) return true;
  if (between.length > 30 && !between.includes('[')) return false;
  const isLimit = high.atMost && JOINED_BY_LIMIT.test(between);
  if (!isLimit && !JOINED.test(between)) {
    const own = /^\D*/.exec(text.slice(low.start, low.end))?.[0] ?? '';
    const lead = text.slice(Math.max(0, low.start - 20), low.start) + own;
    if (!JOINED_BY_AND.test(between) || !BETWEEN_WORD.test(lead)) return false;
  }
  return (
    low.currency === null || high.currency === null || low.currency === high.currency || low.shared !== null
  );
}

/** "Minimum X, maximum Y": two ends, each with a word that says which it is. */
function isUpperEnd(text: string, low: Figure, high: Figure): boolean {
  if (!isHigher(low, high)) return false;
  if (!low.atLeast && !LOWEST.test(text.slice(Math.max(0, low.start - 24), low.start))) return false;
  const between = text.slice(low.end, high.start);
  if (RISING.test(between)) return true;
  return high.atMost ? AND_LIMIT.test(between) : UPPER_END.test(between);
}

/** "Sueldo mínimo X, máximo Y": alone, it is the pay that is laid down. */
const LOWEST = /(?:mínimo(?: de)?|lägst|lowest|minimalnie|minimális|niedrigstens)\s?:?\s$/i;

/** The upper end is money of the same kind, and no bonus or price beside pay. */
const MOST_TIMES = 4;

function isHigher(low: Figure, high: Figure): boolean {
  if (low.currency !== null && high.currency !== null && low.currency !== high.currency) return false;
  const [min, max] = distribute(low, high);
  return max > min && max <= min * MOST_TIMES;
}

/** "65-95k": the k goes to both; "75K-130" too; "200K – 1M" keeps each its own. */
export function distribute(low: Figure, high: Figure): readonly [number, number] {
  const small = low.mantissa > 0 && low.mantissa < 1000;
  if (!low.scaled && high.scaled && small) return [low.mantissa * high.scale, high.mantissa * high.scale];
  if (low.scaled && !high.scaled && high.mantissa < 1000) {
    return [low.mantissa * low.scale, high.mantissa * low.scale];
  }
  return [low.mantissa * low.scale, high.mantissa * high.scale];
}

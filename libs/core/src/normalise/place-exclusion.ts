import { pattern } from './pattern.js';
/** Words that leave out what follows them, in nine languages. "Not only in Berlin" leaves nothing out. */
const EXCLUDING = pattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    "not(?! (?:only|just|limited|necessarily))|non(?=[ -]\\p{L})|except(?:ing|ed)?(?: for)?|exclud(?:ing|es|ed|e)|excl|exkl|save(?: for)?(?= \\p{Lu}| the)|without|barring|outside(?: of)?|other than|apart from|cannot|can[’']?t",
    'nicht(?! nur)|außer(?:halb)?|ausser(?:halb)?|ausgenommen|ausgeschlossen|exklusive|ohne',
    "pas (?:en|au|aux|à)|sauf|hors|excepté|à l[’']exc(?:ep|lu)\\p{L}+|en dehors",
    'excepto|(?<!porto )salvo|excluyendo|excluid[oa]|fuera de|menos',
    'behalve|buiten|uitgezonderd|niet(?! alleen)',
    'oprócz|poza(?! rica)|z wyjątkiem|z wyłączeniem|nie(?! tylko)',
    'tranne|eccetto|esclus[oaie]|ad eccezione|fuori d[ai]l?',
    'exceto|fora d[aeo]|excluindo|não',
    'utom|förutom|utanför|inte(?! bara)|ej',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'i',
);
/**
 * "No" and its like count only where a clause begins and a name follows ("Remote (no UK)"): in Portuguese it is "in the", and NO in
 * capitals is Norway.
 */
const EXCLUDING_NO =
  /(?<=^|[,(:–—-]\s{0,3})(?:[Nn]o|[Kk]ein|[Ss]in|[Ss]ans|[Ss]em|[Ss]enza|[Gg]een|[Ii]nga)(?=\s+\p{Lu})(?!\s(?:Brasil|Rio|Porto))/u;
const firstOf = (text: string): RegExpExecArray | null => {
  const found = [EXCLUDING.exec(text), EXCLUDING_NO.exec(text)].filter((one) => one !== null);
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
};
const TURNS =
  /\)|\s(?:but|aber|sondern|mais|pero|sino|maar|ma|mas|ale|lecz|men|only|preferred)\s|\s[–—-]\s/iu;

/** A segment without what it leaves out, and that part by itself; null where it leaves nothing out. */
export function cutExclusion(segment: string): { readonly kept: string; readonly cut: string | null } {
  const match = firstOf(segment);
  if (!match) return { kept: segment, cut: null };
  const from = match.index + match[0].length;
  const behind = segment.slice(from);
  // "No remote - Paris": what is denied is the way of working, whose word is a mark by now.
  if (/^\s*[\u0001]/.test(behind)) return { kept: segment, cut: null };
  const end = TURNS.exec(behind)?.index ?? behind.length;
  return { kept: `${segment.slice(0, match.index)} ${behind.slice(end)}`, cut: behind.slice(0, end) };
}

/** A line whose list of what is left out ("except US or Canada") holds no word at which lines are cut into alternatives. */
export function joinExclusion(written: string): string {
  const line = written.replace(ALL_BUT, ' except ');
  const match = firstOf(line);
  if (!match) return line;
  const from = match.index + match[0].length;
  const behind = line.slice(from);
  const end = HARD_END.exec(behind)?.index ?? behind.length;
  return (
    line.slice(0, from) +
    behind.slice(0, end).replace(/\s+(?:or|oder|ou|o|of|lub|nor)\s+|\s\/\s/gi, ', ') +
    behind.slice(end)
  );
}

/** "Anywhere but China" leaves out; "anywhere but within the EU" does not. */
const ALL_BUT =
  /(?<=\b(?:anywhere|everywhere|worldwide|globally|global|all countries|any country))\s+but\s+(?!must|only|in\b|with|prefer|not\b|need)/gi;

const HARD_END = /[;|•·\n\r)]|\s[–—-]\s/;

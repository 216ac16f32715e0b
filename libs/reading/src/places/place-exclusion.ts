import { pattern } from '../text/index.js';
/** Words that leave out what follows them, in nine languages. "Not only in Berlin" leaves nothing out. */
const EXCLUDING = pattern(
  `(?<![\\p{L}\\p{N}])(?:${[
    "not(?! (?:only|just|limited|necessarily))|non(?=[ -]\\p{L})|except(?:ing|ed)?(?: for)?|exclud(?:ing|es|ed|e)|excl|outside(?: of)?|other than|a(?:part|side) from|minus|without|save(?: for)?(?= \\p{Lu}| the)|cannot|can[’']?t|barring|besides|never(?: in)?|no (?:applicants|applications|candidates|residents|hires|hiring|people|employees) (?:from|in|of|based in|living in)|with the exception of|(?:ex(?=[- ](?:UK|US|EU)(?!\\p{L}))|(?<=\\()ex(?=\\.? \\p{L}))|cannot|can[’']?t",
    'nicht(?! nur)|außer(?:halb)?|ausser(?:halb)?|ausgenommen|ausgeschlossen|exkl(?:usive)?|ohne|mit ausnahme (?:von|der|des)|bis auf',
    "pas (?:en|au|aux|à)|sauf|hors|excepté|à l[’']exc(?:ep|lu)\\p{L}+|en dehors",
    'excepto|(?<!porto )salvo|excluyendo|excluid[oa]|exceptuando|con excepción de|fuera de|menos',
    'behalve|buiten|uitgezonderd|met uitzondering van|niet(?! alleen)',
    'oprócz|poza(?! rica)|z wyjątkiem|z wyłączeniem|wyłączając|bez|nie(?! tylko)',
    'tranne|eccetto|esclus[oaie]|ad eccezione|meno|senza|fuori d[ai]l?',
    'exceto|fora d[aeo]|excluindo|com exceção d[aeo]|não',
    'utom|förutom|undantaget|exklusive|utanför|inte(?! bara)|ej',
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

/** "EU (Hungary excepted)", "Europa, Ungarn ausgenommen": what stands before the word, back to where its clause begins, is left out. */
const LEFT_OUT = pattern(
  `((?:^|[,(:;\\u0001]|\\s[–—-]\\s)\\s{0,3})((?:the )?[^\\d\\s,():;\\u0001][^,():;\\u0001]{1,60}?)\\s(?:(?:is|are|ist|sind|est|sont) )?(?:${[
    'excluded|excepted|exempt(?:ed)?|aside|not (?:included|eligible|accepted|possible|available)',
    'ausgenommen|ausgeschlossen|nicht (?:inbegriffen|möglich)',
    'exclue?s?|exceptée?s?|excluid[oa]s?|exceptuad[oa]s?|uitgezonderd|uitgesloten|esclus[oaie]',
    'wyłączon\\S{1,4}|wykluczon\\S{1,4}|excluíd[oa]s?|undantag\\S{1,3}|exkluder\\S{1,4}',
  ].join('|')})(?=\\s*(?:$|[),;.|]|\\s[–—-]\\s))`,
  'i',
);

/** A segment without what it leaves out, and that part by itself; null where it leaves nothing out. */
export function cutExclusion(segment: string): { readonly kept: string; readonly cut: string | null } {
  const leftOut = LEFT_OUT.exec(segment);
  if (leftOut) {
    const [all, lead = '', name = ''] = leftOut;
    return {
      kept: `${segment.slice(0, leftOut.index)}${lead}${segment.slice(leftOut.index + all.length)}`,
      cut: name,
    };
  }
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
  const line = written
    .replace(ALL_BUT, ' except ')
    .replace(LEFT_OUT, (all: string) => all.replace(ALTERNATIVE, ' & '));
  if (LEFT_OUT.test(line)) return line;
  const match = firstOf(line);
  if (!match) return line;
  const from = match.index + match[0].length;
  const behind = line.slice(from);
  const end = HARD_END.exec(behind)?.index ?? behind.length;
  return line.slice(0, from) + behind.slice(0, end).replace(ALTERNATIVE, ', ') + behind.slice(end);
}

const ALTERNATIVE = /\s+(?:or|oder|ou|o|of|lub|nor)\s+|\s\/\s/gi;

/** "Anywhere but China" leaves out; "anywhere but within the EU" does not. */
const ALL_BUT =
  /(?<=\b(?:anywhere|anyone|everywhere|everyone|everybody|worldwide|globally|global|all countries|any country))\s+but\s+(?!must|only|in\b|with|prefer|not\b|need)/gi;

const HARD_END = /[;|•·\n\r)]|\s[–—-]\s/;

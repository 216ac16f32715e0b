import type { Applicants } from '@app/core/posting';
import { countryByCode, countryByName, macroRegionByName, readLocation } from '../../places/index.js';
import { pattern } from '../../text/index.js';

/** Words behind which stands who may not apply. */
const EXCEPT = String.raw`except(?:ing| for| from)?|excluding|excl\.?|save(?: for)?|without|barring|bar(?= [A-Z])|exkl\.?|exklusive|ohne|sans|sin|senza|sem|zonder|bez|utan|exclusive of|other than|apart from|besides|never(?: in)?|(?<=\()ex\.?|(?:keine?|no) (?:applicants|applications|candidates|residents|hires|hiring|people|employees|bewerb\p{L}+) (?:from|in|of|based in|living in|aus)|with the exception of|but (?:not|excluding)(?: in| from)?|not (?:in|from|available (?:in|to)|open to|for)|minus|ausgenommen|nicht (?:in|aus)|außer|bis auf|sauf|hormis|hors(?: de)?|à l[’']exception d(?:e|es|u)|excepto|salvo|menos|excluyendo|behalve|met uitzondering van|niet in|oprócz|z wyjątkiem|z wyłączeniem|poza|tranne|eccetto|escluso|esclusi|ad eccezione di|exceto|com exceção d[aoe]s?|utom|förutom|undantaget|non(?=-)`;
const EXCEPTION = pattern(
  String.raw`(?:^|[\s,(–—-])(?:${EXCEPT})[\s:-]\s?(?:in |from |the |den |die |les? |la |de |los |el )*`,
);
/** "Spain excluded", "Frankreich ausgenommen": the word stands behind who may not apply. */
const LEFT_OUT_BEHIND = pattern(
  String.raw`(?:^\s?|[,;(]\s?|\s[–—-]\s|\s(?:with|mit|avec|con|met|z)\s)(?:the |den |die |la |le |l['’])?([\p{L}. ]{2,30}?)\s(?:is |are |ist |sind )?(?:excluded|excepted|exempt|left out|off limits|not (?:included|eligible|possible|accepted|supported|covered)|ineligible|ausgenommen|ausgeschlossen|nicht inbegriffen|exclue?s?|excepté\p{L}*|excluid[oa]s?|esclus[oaie]|excluíd[oa]s?|uitgezonderd|uitgesloten|wykluczon\p{L}+|wyłączon\p{L}+|undantag\p{L}*|exkluder\p{L}+)(?!\p{L})`,
);
/** "All but the US": here only behind a word for everybody. */
const ALL_BUT = pattern(
  String.raw`(?:^|[\s(–—-])(?:any(?:where|one|body| country)|every(?:where|one|body| country| \p{L}{2,3} country)|worldwide|global(?:ly)?|all(?: \p{L}{2,3})?(?: countries)?|überall|partout|cualquier país|overal|ovunque)\s(?:but|bar|aber nicht|mais pas|pero no|maar niet|ma non)\s(?:not )?(?:in |the )*`,
);
const OUTSIDE = pattern(
  String.raw`(?:^|[\s,(–—-])(?:outside(?: of)?|außerhalb(?: von| der)?|en dehors d[eu]s?|fuera de|buiten|poza|fuori da\p{L}*|fora d[aoe]s?|utanför)\s(?:the |la |el |de |l[’'])*`,
);
const NOT_PLAIN = /(?:^|[\s,(–—])(?:not|no|nicht|pas|niet|nie|non|não|inte)\s(?:the |in )?(?=\p{Lu})/u;

const HAS_BEHIND =
  /exclu|except|exempt|left out|off limits|not (?:incl|elig|poss|acc|supp|cov)|inelig|ausge|inbegr|esclus|uitge|wyklucz|wyłącz|undantag|exklud/i;

/** Countries and macro regions, by code. */
export interface Named {
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

/** A line cut where it begins to name who is left out. */
export interface Parted {
  readonly within: string;
  readonly without: string;
}

/** "EU only, not UK" is EU without UK; null for a line that leaves nobody out. */
export function partedAt(line: string): Parted | null {
  const behind = HAS_BEHIND.test(line) ? LEFT_OUT_BEHIND.exec(line) : null;
  if (behind !== null) return { within: line.slice(0, behind.index), without: behind[1] ?? '' };
  const all = ALL_BUT.exec(line);
  const found = all ?? EXCEPTION.exec(line) ?? OUTSIDE.exec(line) ?? NOT_PLAIN.exec(line);
  if (found === null) return null;
  const within = all === null ? line.slice(0, found.index) : `${line.slice(0, found.index)} `;
  return { within, without: line.slice(found.index + found[0].length) };
}

/** The countries and regions that are left out: a state or a city is no country. */
export function leftOutBy(words: string): readonly string[] {
  const head = words.split(/[.;)]|\b(?:because|since|due|as we|for)\b/i)[0] ?? '';
  const { places, regions } = readLocation(head);
  const countries = places.filter(({ region, city }) => region === null && city === null);
  return [...new Set([...countries.flatMap(({ country }) => country ?? []), ...regions])].sort();
}

/** Whether words are the name of a country or of a region of the world, and nothing else. Georgia may be the state. */
export const isCountryOrRegion = (name: string): boolean =>
  !/^georgia$/i.test(name) &&
  (macroRegionByName(name) !== null ||
    countryByName(name) !== null ||
    (/^[A-Z]{2}$/.test(name) && /^(?:US|UK|GB|DE|FR|ES|NL|PL|CH|AT|BR|MX|IE|PT|SE|DK|NO|FI)$/.test(name)));

/** The countries and regions of a list of names. A US state names its country. */
export function named(names: readonly string[]): Named {
  const countries: string[] = [];
  const regions: string[] = [];
  for (const name of names) {
    const macro = macroRegionByName(name);
    const country = countryByName(name) ?? countryByCode(name.trim().toUpperCase());
    const reading = macro || country !== null ? null : readLocation(name);
    if (macro) regions.push(macro.code);
    else if (country !== null) countries.push(country);
    countries.push(...(reading?.places ?? []).flatMap((place) => place.country ?? []));
    regions.push(...(reading?.regions ?? []));
  }
  const found = [...new Set(countries)].sort();
  return { countries: isStateOfGeorgia(found) ? ['US'] : found, regions: [...new Set(regions)].sort() };
}

/** Georgia beside the United States or another of its states is one of them. */
const isStateOfGeorgia = (countries: readonly string[]): boolean => countries.join() === 'GE,US';

/** Who may apply, where something is named; null where nothing is. */
export function limitedTo({ countries, regions }: Named, except: readonly string[] = []): Applicants | null {
  const without = except.filter((code) => !countries.includes(code) && !regions.includes(code));
  if (countries.length + regions.length + without.length === 0) return null;
  return { kind: 'limited', countries, regions, ...(without.length === 0 ? {} : { except: without }) };
}

/** "ET/CT/MT" beside places are hours of the clock, not Ethiopia and Malta; a coast is a part of its country. */
const CLOCK =
  /\b(?:[ECMP][SD]?T|CET|CEST|GMT|UTC|BST|IST)(?:\s?[/,&+-]\s?(?:[ECMP][SD]?T|CET|CEST|GMT|UTC|BST|IST))+\b|\b(?:ET|MT|PT|CT)(?= (?:time|hours|business))|\b[Ee]ast [Cc]oast\b(?! time)|\b[Ww]est [Cc]oast\b(?! time)/g;

const HAS_CLOCK = /[ECMPBISGU][SDEM]?[TC]\b| [Cc]oast/;

/** U.S. and U.K. without their dots, which would end a sentence; hours of the clock taken out. */
export const plainNames = (line: string): string =>
  (HAS_CLOCK.test(line) ? line.replace(CLOCK, ' ') : line)
    .replace(/\bU\.\s?K\.?(?=\W|$)/g, 'UK')
    .replace(/\bU\.\s?S(?:\.(?:\s?A\.?)?|(?=\s|$|[,;)]))/g, 'US');

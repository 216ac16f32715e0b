import type { Applicants, Workplace } from '../domain/index.js';
import { quote } from './fold.js';
import { countryByCode, countryByName, macroRegionByName } from './gazetteer.js';
import { onlyLinesWith } from './lines.js';
import { readLocation, type LocationReading } from './location.js';

/** Who may apply, and the words that say so; evidence is null where nothing says it. */
export interface ApplicantsReading {
  readonly applicants: Applicants;
  readonly evidence: string | null;
}

const UNKNOWN: ApplicantsReading = { applicants: { kind: 'unknown' }, evidence: null };

/**
 * Who may apply: the source's structured field first; for remote work then the location lines; then clear words in
 * the text, for any kind of work. Silence is `unknown`, not `anywhere`.
 */
export function readApplicants(
  field: readonly string[] | undefined,
  workplace: Workplace,
  locations: readonly LocationReading[],
  locationText: string,
  text: string,
): ApplicantsReading {
  const stated = field === undefined ? null : fromNames(field);
  if (stated)
    return { applicants: stated, evidence: `applicants: ${(field ?? []).join(', ')}`.slice(0, 160) };
  const fromLines = workplace === 'remote' ? fromLocations(locations) : null;
  if (fromLines && fromLines.kind !== 'anywhere')
    return { applicants: fromLines, evidence: quote(locationText, 0, 160) };
  const prose = fromProse(text, workplace);
  if (prose) return prose;
  return fromLines ? { applicants: fromLines, evidence: quote(locationText, 0, 160) } : UNKNOWN;
}

function limited(countries: Iterable<string>, regions: Iterable<string>): Applicants | null {
  const known = { countries: [...new Set(countries)].sort(), regions: [...new Set(regions)].sort() };
  return known.countries.length + known.regions.length === 0 ? null : { kind: 'limited', ...known };
}

function fromNames(names: readonly string[]): Applicants | null {
  if (names.some((name) => /^(?:anywhere|worldwide|global|world|all)\b/i.test(name.trim())))
    return { kind: 'anywhere' };
  const countries: string[] = [];
  const regions: string[] = [];
  for (const name of names) {
    const macro = macroRegionByName(name);
    const country = countryByName(name) ?? countryByCode(name.trim().toUpperCase());
    if (macro) regions.push(macro.code);
    else if (country !== null) countries.push(country);
    else addReading(readLocation(name), countries, regions);
  }
  return limited(countries, regions);
}

function addReading(reading: LocationReading, countries: string[], regions: string[]): void {
  countries.push(...reading.places.map((place) => place.country).filter((code) => code !== null));
  regions.push(...reading.regions);
}

/**
 * Where a line has remote alternatives, those name who may apply ("Berlin; Remote, EU"); otherwise the whole line does.
 * A remote alternative without a place says nothing about the others.
 */
function fromLocations(locations: readonly LocationReading[]): Applicants | null {
  const segments = locations.flatMap((one) => one.segments);
  const remote = segments.filter((segment) => segment.mode === 'remote');
  const chosen = remote.length > 0 ? remote : segments;
  if (chosen.some((segment) => segment.anywhere)) return { kind: 'anywhere' };
  return limited(
    chosen.flatMap((one) => one.places.map((place) => place.country).filter((code) => code !== null)),
    chosen.flatMap((one) => one.regions),
  );
}

const WHERE = String.raw`(?<where>[^.;\n()]{2,90})`;
const IN = String.raw`(?:in|within|inside|from|across|throughout|anywhere in)`;

/** Ways to say where applicants must be; the words after each are read as places. */
const LIMITS: readonly RegExp[] = [
  String.raw`\b(?:must|need to|should|required to|expect(?:ed)? (?:you )?to|candidates|applicants)\s(?:currently |also |physically |already |must ){0,4}(?:be|live|reside|are)\s(?:\w+ly )?(?:located|based|residing|living|resident|domiciled|in|near)\b\s*(?:in|within|inside|anywhere in)?\s*${WHERE}`,
  String.raw`\b(?:must|need to|expect(?:ed)? (?:you )?to)\s(?:currently )?(?:reside|live|work from)\s(?:in|within)?\s*${WHERE}`,
  String.raw`\b(?:remote|remotely|work from home|wfh)\s?[,(–—:-]?\s*(?:only )?(?:${IN}|based in)\s${WHERE}`,
  String.raw`\b(?:open|available|limited|restricted)\s(?:only )?to\s(?:candidates|applicants|residents|people|those|individuals)\s(?:\w+ ){0,3}?(?:${IN}|of)\s${WHERE}`,
  String.raw`\b(?:considering|accepting|hiring|hire|consider)\s(?:only )?(?:remote )?(?:candidates|applicants|applications|people|residents)\s?(?:who are )?(?:located |based |residing )?${IN}\s${WHERE}`,
  String.raw`\bonly (?:considering|accepting|hiring|hire|consider|able to hire)\s${IN}\s${WHERE}`,
  String.raw`\b(?:authori[sz]ed|eligible|legal right|right|authori[sz]ation|legally able|permitted)\sto\s(?:legally )?work\s(?:full[- ]time )?in\s${WHERE}`,
].map((pattern) => new RegExp(pattern, 'i'));

/** The world, said of the work or of who is hired, not of a product. */
const ANYWHERE =
  /\b(?:work(?:ing)? (?:remotely )?from any(?:where| location| country)(?! (?:in|within) (?!the world))|(?:located|based|live|living|reside|developers?|engineers?|candidates|applicants|hire|hiring|remote)\b[^.\n]{0,25}\banywhere in the world|(?:remote|hire|hiring)[ ,-]+(?:worldwide|globally|anywhere)(?! (?:in|within) )|no matter where you (?:live|are))\b/i;
const WHOLE_WORLD =
  /^(?:almost |nearly |basically |virtually )?(?:anywhere|everywhere|all over|around) (?:in |on )?the (?:world|globe|planet)/i;

const MENTION =
  /located|based|resid|live|living|remote|work from|authori[sz]|eligible|right to work|legally|candidates|applicants|hire|hiring|considering|anywhere|worldwide/i;

function fromProse(text: string, workplace: Workplace): ApplicantsReading | null {
  const source = onlyLinesWith(text, MENTION)
    .replace(/\bU\.\s?K\.?(?=\W|$)/g, 'UK')
    .replace(/\bU\.\s?S\.(?:A\.?)?/g, 'US');
  for (const pattern of LIMITS) {
    const match = pattern.exec(source);
    const applicants = match?.groups?.['where'] ? fromPhrase(match.groups['where']) : null;
    if (match && applicants) {
      return { applicants, evidence: quote(source, match.index, match.index + match[0].length) };
    }
  }
  const anywhere = workplace === 'remote' ? ANYWHERE.exec(source) : null;
  if (!anywhere) return null;
  return {
    applicants: { kind: 'anywhere' },
    evidence: quote(source, anywhere.index, anywhere.index + anywhere[0].length),
  };
}

/** The countries and regions that a phrase begins with; the rest of the sentence is not searched for names. */
function fromPhrase(phrase: string): Applicants | null {
  if (WHOLE_WORLD.test(phrase)) return { kind: 'anywhere' };
  if (/\btime ?zones?\b/i.test(phrase)) return null;
  const head =
    phrase.split(
      /\b(?:with|who|and (?:have|be|able)|to |for |without|but|where|during|on |at |by |as |if )/i,
    )[0] ?? '';
  const countries: string[] = [];
  const regions: string[] = [];
  addReading(
    readLocation(
      head.replace(/\b(?:one of|the following|countries|any of|continental|contiguous|either)\b:?/gi, ' '),
    ),
    countries,
    regions,
  );
  return limited(countries, regions);
}

import { pattern } from '../../text/index.js';
import type { Applicants } from '@app/core/posting';
import type { Claim } from '../claims/index.js';
import { readLocation, type LocationReading } from '../../places/index.js';
import {
  isCountryOrRegion,
  leftOutBy,
  limitedTo,
  named,
  partedAt,
  plainNames,
  type Parted,
} from './excepted.js';
import { claimOf, ofAlternative, wholeOf } from './claims-of-alternative.js';

const ALTERNATIVES = /\s*[;|•·\n]\s*/;

/** What location lines say: a remote alternative names who may apply ("Berlin; Remote, EU"); where there is none, the whole lines do. */
export function lineClaims(locationText: string): Claim<Applicants>[] {
  const lines = withoutWishes(withoutWide(plainNames(locationText)))
    .replace(/\([^()]{0,80}\)/g, (within) => within.replaceAll('|', ','))
    .split(ALTERNATIVES)
    .filter((line) => line !== '');
  const readings = lines.map((line) => ({ line, parted: partedAt(line), reading: readLocation(line) }));
  const remote = readings.filter(({ reading }) => reading.mode === 'remote');
  const isBare =
    remote.length > 0 && lines.length > 1 && remote.every(({ reading }) => isBareRemote(reading));
  if (isBare)
    return besideRemote(
      readings.map(({ reading }) => reading),
      locationText,
    );
  const chosen =
    remote.length > 0 ? [...remote, ...listedBehind(readings), ...leftOutBeside(readings)] : readings;
  const value = together(
    chosen.map(({ parted, reading }) => {
      if (parted !== null && leftOutBy(parted.without).length > 0)
        return limitedTo(wholeOf(readLocation(parted.within)), leftOutBy(parted.without));
      return ofAlternative(reading, reading.mode === 'remote');
    }),
  );
  return claimOf(value, locationText);
}

interface ReadLine {
  readonly line: string;
  readonly parted: Parted | null;
  readonly reading: LocationReading;
}

/** "Remote - Sweden | Denmark | Finland": countries by themselves behind a remote one are of the same list. */
function listedBehind(readings: readonly ReadLine[]): ReadLine[] {
  const at = readings.findIndex(({ reading }) => reading.mode === 'remote');
  const [first, ...others] = readings;
  const isList =
    at === 0 &&
    first !== undefined &&
    first.reading.places.every(({ city, region }) => city === null && region === null) &&
    others.every(({ line }) => isCountryOrRegion(line.trim()));
  return isList ? others : [];
}

/** "Remote worldwide; Australia is not eligible": a line beside the remote one that only leaves out. */
const leftOutBeside = (readings: readonly ReadLine[]): ReadLine[] =>
  readings.filter(
    ({ parted, reading }) =>
      reading.mode !== 'remote' &&
      parted !== null &&
      parted.within.trim() === '' &&
      leftOutBy(parted.without).length > 0,
  );

/** "Deutschlandweit" and "Germany-wide" are Germany; "bundesweit" names no country by itself. */
const withoutWide = (line: string): string =>
  /we?it|wide/i.test(line)
    ? line
        .replace(/\bbundesweit\b,?/gi, ' ')
        .replace(/(?<!\bwelt)(?<=[a-z])-?weit\b|(?<=\w)(?<!\bworld)[- ]?wide\b/gi, '')
    : line;

/** "US-based" is the US; where it is only preferred, nobody is kept out. */
const withoutWishes = (line: string): string =>
  line
    .replace(/[([][^)\]]{0,60}\b(?:prefer\w*|ideally|a plus|nice to have)\b[^)\]]{0,40}[)\]]/gi, '')
    .replace(/[^;,(|]{0,40}\bpreferred\b/gi, '')
    .replace(/(?<=\w)[- ]based\b/gi, '');

const BARE_REMOTE = pattern(String.raw`^[^\p{L}]*(?:fully |100 ?% )?remote[^\p{L}\d]*$`);
/** "Remote" and nothing else, not even hours of the clock. */
const isBareRemote = ({ segments }: LocationReading): boolean =>
  segments.length === 1 && segments.every(({ anywhere, text }) => !anywhere && BARE_REMOTE.test(text));

/** "Remote; Denver; New York": what stands beside the bare word says from where, if it is whole countries or one country. */
function besideRemote(readings: readonly LocationReading[], locationText: string): Claim<Applicants>[] {
  const places = readings.flatMap((reading) => reading.places);
  const { countries, regions } = wholeOf({ places, regions: readings.flatMap((one) => one.regions) });
  const isWhole = places.every(({ city, region }) => city === null && region === null);
  const isOfOneCountry =
    countries.length + regions.length === 1 && (places.length > 1 || /,/.test(locationText));
  return isOfOneCountry || isWhole ? claimOf(limitedTo({ countries, regions }), locationText) : [];
}

/** What several alternatives come to: all that they name. */
function together(all: readonly (Applicants | null)[]): Applicants | null {
  const said = all.filter((one) => one !== null);
  const isAnywhere = said.some(({ kind }) => kind === 'anywhere');
  const limits = said.flatMap((one) => (one.kind === 'limited' ? [one] : []));
  const countries = limits.flatMap((one) => one.countries);
  const regions = limits.flatMap((one) => one.regions);
  const except = [...new Set(limits.flatMap((one) => one.except ?? []))].sort();
  if (isAnywhere)
    return except.length > 0 ? limitedTo({ countries: [], regions: [] }, except) : { kind: 'anywhere' };
  return limitedTo(
    { countries: [...new Set(countries)].sort(), regions: [...new Set(regions)].sort() },
    except,
  );
}

/** What a source states of who may apply, one name a country or region. */
export function fieldClaims(names: readonly string[]): Claim<Applicants>[] {
  const isAnywhere = names.some((name) => /^(?:anywhere|worldwide|global|world|all)\b/i.test(name.trim()));
  const value: Applicants | null = isAnywhere ? { kind: 'anywhere' } : limitedTo(named(names));
  const words = `applicants: ${names.join(', ')}`.slice(0, 160);
  return value === null ? [] : [{ value, quote: words, strength: 'field', subject: 'role', denied: false }];
}

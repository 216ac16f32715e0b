import { isKnown, type PlacePart } from './place-part.js';
import { namesakesOf, ofCity, type PlaceMatch } from './place-city.js';
import { townsByName, type Town } from './gazetteer/towns.js';

/** A bare name means the town that is this many classes of size above the next. */
const MUCH_LARGER = 2;
const SHORTEST_BARE = 4;
/** 4,000 inhabitants or more: smaller names beside a known place are districts of it as a rule. */
const SMALLEST_BESIDE = 2;

/**
 * A town of the large table that stands in a location line without its country: where one country has the name, or a town much larger
 * than all others elsewhere. Behind places that are known it is a town of theirs or none.
 */
export function bareTown(part: PlacePart, before: readonly PlaceMatch[]): PlaceMatch | null {
  if (isKnown(part) || part.text.length < SHORTEST_BARE) return null;
  const isNear = ({ country, region, size }: Town): boolean =>
    part.sep === ',' &&
    size >= SMALLEST_BESIDE &&
    before.some(({ place: one }) => one.country === country && one.region === region);
  const towns = before.length === 0 ? part.towns : part.towns.filter(isNear);
  const [first] = towns;
  if (
    !first ||
    !isClear(
      first,
      towns.find(({ country }) => country !== first.country),
    )
  )
    return null;
  const sameName = towns.find(({ country, region }) => country === first.country && region !== first.region);
  const town = isClear(first, sameName) ? first : { ...first, region: null };
  const isUsual = towns.length > 1;
  return { place: ofCity(town), used: 1, ...namesakesOf(towns), isUsual, isBare: true };
}

const isClear = (town: Town, other: Town | undefined): boolean =>
  other === undefined || town.size - other.size >= MUCH_LARGER;

/** So far apart, in kilometres, a town is no part of a city. */
const FAR = 25;
const KILOMETRES_A_DEGREE = 111;

/**
 * Without the towns before the first place that is known, which are parts of it as a rule: "Kreuzberg, Berlin" is one place. A town far
 * from it whose name its country has once is a place of its own: "Lana, Trento".
 */
export function withoutDistricts(matches: readonly PlaceMatch[]): PlaceMatch[] {
  const at = matches.findIndex(({ isBare }) => isBare !== true);
  const known = matches[at];
  if (!known || at < 1) return [...matches];
  return [...matches.slice(0, at).filter((match) => isFar(match, known)), ...matches.slice(at)];
}

function isFar({ place, namesakes }: PlaceMatch, known: PlaceMatch): boolean {
  const own = townsByName(place.city ?? '').filter(({ country }) => country === place.country);
  const [town] = own;
  const city = townsByName(known.place.city ?? '').find(({ country }) => country === known.place.country);
  if (!town || own.length > 1 || namesakes !== undefined || place.country !== known.place.country || !city)
    return false;
  const east = (town.longitude - city.longitude) * Math.cos((city.latitude * Math.PI) / 180);
  return Math.hypot(town.latitude - city.latitude, east) * KILOMETRES_A_DEGREE > FAR;
}

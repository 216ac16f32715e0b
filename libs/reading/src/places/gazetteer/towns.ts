import { cityKey, type City } from './cities.js';
import { TOWN_ROWS } from '../tables/town-names.js';

/** A town of the large table. `size` is its class of inhabitants: each class has twice as many as the one below. */
export interface Town extends City {
  readonly size: number;
  readonly latitude: number;
  readonly longitude: number;
}

const RADIX = 36;
const COORDINATE = 3;
/** Coordinates are kept in hundredths of a degree, about a kilometre. */
const STEPS = 100;

/** One row of the table: key, name (left out where the key in title case is the name), country and region, size and coordinates. */
export function townRow(key: string, town: Town): string {
  const name = titled(key) === town.name ? '' : town.name;
  const code = (value: number): string =>
    Math.round(value * STEPS)
      .toString(RADIX)
      .padStart(COORDINATE, '0');
  const at = `${code(town.latitude + 90)}${code(town.longitude + 180)}`;
  return `${key}|${name}|${town.country}${town.region ?? ''}|${town.size.toString(RADIX)}${at}`;
}

const titled = (key: string): string => key.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());

function readRow(row: string): Town {
  const [key = '', name = '', where = '', rest = ''] = row.split('|');
  const degrees = (from: number): number =>
    Number.parseInt(rest.slice(from, from + COORDINATE), RADIX) / STEPS;
  return {
    country: where.slice(0, 2),
    region: where.slice(2) || null,
    name: name || titled(key),
    preferred: false,
    size: Number.parseInt(rest.slice(0, 1), RADIX),
    latitude: Math.round((degrees(1) - 90) * STEPS) / STEPS,
    longitude: Math.round((degrees(1 + COORDINATE) - 180) * STEPS) / STEPS,
  };
}

/** The first key of each part of the table. */
const firstKeys = TOWN_ROWS.map((rows) => rows.slice(1, rows.indexOf('|')));

/** A point on the globe, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean radius of the Earth in kilometres (IUGG). */
const EARTH_KM = 6_371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two points along the surface of a sphere (the haversine formula). */
export function kilometresBetween(a: Point, b: Point): number {
  const [north, east] = [(b.latitude - a.latitude) * RADIANS, (b.longitude - a.longitude) * RADIANS];
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A point as the table keeps it: two towns of one point are not told apart. */
export const pointKey = ({ latitude, longitude }: Point): string =>
  `${Math.round(latitude * STEPS)},${Math.round(longitude * STEPS)}`;

/** The points of all towns that lie within so many kilometres of one, each once. Walks the whole table. */
export function pointsWithin(centre: Point, km: number): readonly string[] {
  const found = new Set<string>();
  for (const rows of TOWN_ROWS) {
    for (let at = 0; at < rows.length - 1;) {
      const end = rows.indexOf(';', at + 1);
      const point = readPoint(rows, end);
      if (kilometresBetween(centre, point) <= km) found.add(pointKey(point));
      at = end;
    }
  }
  return [...found];
}

/** Coordinates of the row that ends before `end`: they are its last units. */
function readPoint(rows: string, end: number): Point {
  const part = (from: number): number =>
    Number.parseInt(rows.slice(end - from, end - from + COORDINATE), RADIX) / STEPS;
  return {
    latitude: Math.round((part(2 * COORDINATE) - 90) * STEPS) / STEPS,
    longitude: Math.round((part(COORDINATE) - 180) * STEPS) / STEPS,
  };
}

/** The part of the table that has the rows of this key, if any has. */
function rowsNear(key: string): string {
  let low = 0;
  let high = firstKeys.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return TOWN_ROWS[low] ?? '';
}

/**
 * Towns of the large table that bear this name, the largest first; none where it has none. The table stays text and is searched by
 * halves: nothing of it is unpacked when a process starts, and no object is kept for a town.
 */
export function townsByName(name: string): readonly Town[] {
  const key = cityKey(name);
  const rows = rowsNear(key);
  const found: Town[] = [];
  for (let at = rows.indexOf(`;${key}|`); rows.startsWith(`;${key}|`, at);) {
    const end = rows.indexOf(';', at + 1);
    found.push(readRow(rows.slice(at + 1, end)));
    at = end;
  }
  return found.sort((a, b) => b.size - a.size);
}

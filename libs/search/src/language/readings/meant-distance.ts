import { builtInCities } from '@app/reading/places';
import { valueClause, type Clause } from '../../tree/ast.js';
import { isWithin, partsOfCircle } from '../../fields/distance-value.js';
import { cityWithArea } from './meant-places.js';

const FIGURE = String.raw`(\d{1,4})\s?(km|kilomet(?:er|re|ern)s?|mi|miles?)`;
const AROUND = String.raw`(?:of|from|around|near|um|von|rund um)\s+`;
const BEFORE = new RegExp(
  String.raw`^(?:(?:within|im umkreis von|umkreis von|umkreis|im radius von|radius|in)\s+)?${FIGURE}\s+(?:${AROUND})?(\D+)$`,
  'iu',
);
const BEHIND = new RegExp(
  String.raw`^(\D+?),?\s+(?:(?:\+|within|im umkreis von|umkreis von|umkreis|radius)\s*)?${FIGURE}$`,
  'iu',
);

/** `berlin 50km`, `within 40km of Austin, TX`, `30 miles around boston`: a circle around a city that is known; null for anything else. */
export function distanceOf(words: string): Clause | null {
  const before = BEFORE.exec(words);
  if (before !== null) return circle(before[1], before[2], before[3]);
  const behind = BEHIND.exec(words);
  return behind === null ? null : circle(behind[2], behind[3], behind[1]);
}

function circle(figure = '', unit = '', place = ''): Clause | null {
  const city = cityNamed(place.trim());
  if (city === null) return null;
  const checked = isWithin(`${figure}${/^mi/i.test(unit) ? 'mi' : 'km'} of ${city}`);
  if (!checked.ok) return null;
  return partsOfCircle(checked.value).place === '' ? null : valueClause('within', checked.value);
}

function cityNamed(place: string): string | null {
  const lined = place.includes(',') ? cityWithArea(place) : null;
  if (lined !== null && lined.kind === 'value') return lined.value;
  return builtInCities(place).length > 0 ? place : null;
}

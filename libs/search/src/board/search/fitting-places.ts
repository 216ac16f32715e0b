import { partsOf, type Query, type ValueClause } from '../../tree/index.js';
import type { Place } from '@app/core/posting';
import { factsOfClause, factsOfPlaces, PRODUCT_RULES } from '../../match/index.js';
import { meantFacts } from '../rank/meant.js';

/** Several words may be one place, so many at most: "new york city". */
const LONGEST = 3;

/** The places that fit a search first, each group in its order: those of its fields, and those that its words name. */
export function fittingFirst(places: readonly Place[], query: Query | null): readonly Place[] {
  const wanted = new Set(
    (query === null ? [] : placesAskedIn(query)).flatMap((clause) => factsOfClause(clause, PRODUCT_RULES)),
  );
  if (wanted.size === 0 || places.length < 2) return places;
  const fits = (place: Place): boolean =>
    factsOfPlaces([place], PRODUCT_RULES).some((fact) => wanted.has(fact));
  const fitting = places.filter(fits);
  return [...fitting, ...places.filter((place) => !fitting.includes(place))];
}

const isOfPlace = ({ field }: ValueClause): boolean =>
  field === 'city' || field === 'within' || field === 'region' || field === 'country';

function placesAskedIn(query: Query): readonly ValueClause[] {
  const parts = partsOf(query);
  const words = parts.map((part) => (part.kind === 'text' && !part.prefix ? part.text : null));
  const runs = words.flatMap((_, from) =>
    Array.from({ length: LONGEST }, (_each, i) => words.slice(from, from + i + 1)).filter(
      (run) => !run.includes(null) && from + run.length <= words.length,
    ),
  );
  const named = [...new Set(runs.map((run) => run.join(' ')))].flatMap(meantFacts).filter(isOfPlace);
  return [...named, ...parts.flatMap(askedIn)];
}

/** The clauses on a place in a part, and in its alternatives; none of what is excluded. */
function askedIn(part: Query): readonly ValueClause[] {
  if (part.kind === 'or' || part.kind === 'and') return part.parts.flatMap(askedIn);
  if (part.kind === 'text') return meantFacts(part.text).filter(isOfPlace);
  return part.kind === 'value' && isOfPlace(part) ? [part] : [];
}

import { LRUCache } from 'lru-cache';
import { byName, macroRegion, pointsWithin, townOf } from '@app/reading/places';
import { circleOfValue, macroRegionsOf } from '../fields/index.js';
import type { ValueClause } from '../tree/index.js';
import type { TextRules } from './rules.js';
import { factKey, somebodyIn } from './facts.js';

/** A clause holds when the posting has at least one of these facts. */
export function factsOfClause(clause: ValueClause, rules: TextRules): readonly string[] {
  const { field, value } = clause;
  switch (field) {
    case 'company':
      return [factKey(field, rules.companyKey(value))];
    case 'source':
    case 'department':
      return [factKey(field, rules.key(value))];
    case 'city':
      return [factKey(field, cityKey(value, rules))];
    case 'within':
      return withinFacts(value);
    case 'remote':
      return remoteFacts(value).map((each) => factKey('remote', each));
    default:
      return [factKey(field, value)];
  }
}

function cityKey(value: string, rules: TextRules): string {
  const [city = '', country] = value.split(', ');
  return country === undefined ? rules.key(city) : `${rules.key(city)}, ${country}`;
}

/** The points of all towns in the circle, and the name of its centre for places whose coordinates are not known. */
function withinFacts(value: string): readonly string[] {
  const facts = circles.get(value) ?? pointsOf(value).map((each) => factKey('within', each));
  circles.set(value, facts);
  return facts;
}

function pointsOf(value: string): readonly string[] {
  const { km, centre } = circleOfValue(value);
  const town = townOf(centre);
  return town === null ? [byName(centre)] : [byName(centre), ...pointsWithin(town, km)];
}

/** One clause is asked of thousands of postings. */
const circles = new LRUCache<string, readonly string[]>({ max: 256 });

function remoteFacts(value: string): readonly string[] {
  if (value === 'yes' || value === 'anywhere') return [value];
  if (macroRegion(value) !== null) return [somebodyIn(value), 'anywhere'];
  return [value, 'anywhere', ...macroRegionsOf(value)];
}

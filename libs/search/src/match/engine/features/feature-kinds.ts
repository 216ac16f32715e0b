import type { ValueField } from '../../../tree/index.js';
import {
  ANY_COUNTRY,
  cityBit,
  countryBit,
  countryBucket,
  EXACT_LANES,
  salaryFloorBit,
} from '../arrays/lanes.js';
import { Vec } from '../arrays/vec.js';

/** What a feature stands for, as far as guards and estimates need it. */
export type FeatureKind =
  | {
      readonly kind:
        'constant' | 'word' | 'phrase' | 'prefix' | 'ceiling' | 'experience' | 'reposted' | 'age' | 'old-age';
    }
  | { readonly kind: 'fact'; readonly field: ValueField; readonly fact: string }
  | { readonly kind: 'salary'; readonly floor: number; readonly currency: string | null };

/** Lanes that a feature's bits belong to. */
export const LANE = { none: 0, exact: 1, country: 2, city: 3, cityOfCountry: 4, salary: 5 } as const;

const FIELDS_OF_ROW = 4;

/** A guess at the share of postings that have a feature, where none were counted. */
const GUESS: Readonly<Record<string, number>> = {
  constant: 1,
  word: 0.02,
  phrase: 0.002,
  prefix: 0.04,
  experience: 0.5,
  age: 0.7,
  'old-age': 0.3,
  reposted: 0.1,
  ceiling: 0.4,
  salary: 0.4,
  company: 0.001,
  skill: 0.05,
  city: 0.01,
  country: 0.3,
  region: 0.4,
  source: 0.2,
  remote: 0.3,
  workplace: 0.4,
  seniority: 0.3,
  type: 0.7,
  lang: 0.8,
  visa: 0.5,
  pay: 0.5,
  family: 0.1,
  department: 0.05,
};
const GUESS_SCALE = 1_000_000;

/** For each feature: its lane, its bits in the two guard words, its country's bucket, and a guess at its frequency. */
export class FeatureKinds {
  constructor(private readonly rows: Vec = new Vec(1024)) {}

  /** How many features there are. */
  get size(): number {
    return this.rows.length / FIELDS_OF_ROW;
  }

  /** Adds a feature and returns its number. */
  add(kind: FeatureKind): number {
    const [lane, first, second, bucket] = laneOf(kind);
    this.rows.push(lane | (bucket << 8));
    this.rows.push(first);
    this.rows.push(second);
    this.rows.push((GUESS[kind.kind === 'fact' ? kind.field : kind.kind] ?? 0.1) * GUESS_SCALE);
    return this.size - 1;
  }

  /** The lane that the feature belongs to: a member of LANE. */
  lane(feature: number): number {
    return this.rows.data[feature * FIELDS_OF_ROW]! & 0xff;
  }

  /** The bucket of the one country that the feature implies, or ANY_COUNTRY. */
  bucket(feature: number): number {
    return this.rows.data[feature * FIELDS_OF_ROW]! >>> 8;
  }

  /** The feature's bit in the first guard word; for an exact lane that bit tells its value. */
  first(feature: number): number {
    return this.rows.data[feature * FIELDS_OF_ROW + 1]!;
  }

  /** The feature's bit in the second guard word. */
  second(feature: number): number {
    return this.rows.data[feature * FIELDS_OF_ROW + 2]!;
  }

  /** A guess at the share of postings that have the feature, 0 to 1. */
  guess(feature: number): number {
    return this.rows.data[feature * FIELDS_OF_ROW + 3]! / GUESS_SCALE;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.rows.data.byteLength;
  }

  /** The rows, for snapshots. */
  data(): Uint32Array {
    return this.rows.trimmed();
  }
}

type Row = readonly [lane: number, first: number, second: number, bucket: number];
const PLAIN: Row = [LANE.none, 0, 0, ANY_COUNTRY];

function laneOf(kind: FeatureKind): Row {
  if (kind.kind === 'salary') {
    return kind.currency === null
      ? PLAIN
      : [LANE.salary, 0, salaryFloorBit(kind.floor, kind.currency), ANY_COUNTRY];
  }
  return kind.kind === 'fact' ? laneOfFact(kind.field, kind.fact.slice(kind.field.length + 1)) : PLAIN;
}

function laneOfFact(field: ValueField, value: string): Row {
  if (field === 'workplace' || field === 'seniority' || field === 'type') {
    const { at, values } = EXACT_LANES[field];
    const i = values.indexOf(value);
    return i < 0 ? PLAIN : [LANE.exact, (1 << (at + i)) >>> 0, 0, ANY_COUNTRY];
  }
  if (field === 'country') return [LANE.country, countryBit(value), 0, countryBucket(value)];
  if (field !== 'city') return PLAIN;
  const [city = '', country] = value.split(', ');
  if (country === undefined) return [LANE.city, 0, cityBit(city), ANY_COUNTRY];
  return [LANE.cityOfCountry, countryBit(country), cityBit(city), countryBucket(country)];
}

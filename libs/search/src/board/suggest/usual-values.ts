import { table } from '@app/core/untrusted';

const AGES = ['1d', '3d', '7d', '14d', '30d'];

/** What people write most behind a field that has no list of values, by field and operator. */
const USUAL = table<readonly string[]>({
  'posted<': AGES,
  'posted>': ['7d', '30d', '60d', '90d'],
  'firstseen<': AGES,
  'firstseen>': ['7d', '30d', '60d', '90d'],
  'open<': ['7d', '14d', '30d'],
  'open>': ['30d', '60d', '90d', '180d'],
  'salary>=': ['40k', '60k', '80k', '100k', '120k', '150k'],
  'salary<=': ['60k', '80k', '100k', '150k', '200k'],
  'experience<=': ['0', '1', '2', '3', '5', '8', '10'],
  'reposted>=': ['1', '2', '3'],
});

/** Distances behind `within:`, each with the sign that the place must follow. */
const DISTANCES = ['10km of:', '25km of:', '40km of:', '80km of:', '160km of:'];

/** The usual values of a field that begin with what was typed, as they are written. */
export const usualValues = (field: string, operator: string, typed: string): readonly string[] =>
  (USUAL.get(`${field}${operator}`) ?? []).filter((value) => value.startsWith(typed) && value !== typed);

/** The usual distances that begin with what was typed. */
export const usualDistances = (typed: string): readonly string[] =>
  DISTANCES.filter((distance) => distance.startsWith(typed));

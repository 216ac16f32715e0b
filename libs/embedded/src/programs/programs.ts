/** The two servers that TechJobBoard runs on. */
export type Program = 'mongod' | 'redis-server';

/** What is known about one server program: how it tells its version, which ones will do, how a person installs it. */
export interface ProgramFacts {
  readonly product: string;
  readonly setting: 'MONGODB_URI' | 'REDIS_URL';
  readonly version: RegExp;
  /** Oldest release that is accepted, as [major, minor]. */
  readonly minimum: readonly [number, number];
  readonly install: readonly string[];
}

/** MongoDB from 6.0 and Redis from 6.2 are what the queues and transactions were tried on. */
export const PROGRAMS: Readonly<Record<Program, ProgramFacts>> = {
  mongod: {
    product: 'MongoDB',
    setting: 'MONGODB_URI',
    version: /db version v(\d+\.\d+\.\d+)/,
    minimum: [6, 0],
    install: [
      'Debian, Ubuntu: install mongodb-org 8.0 (https://www.mongodb.com/docs/manual/administration/install-on-linux/)',
      'macOS: brew tap mongodb/brew && brew install mongodb-community',
      'or start one elsewhere and set MONGODB_URI',
    ],
  },
  'redis-server': {
    product: 'Redis',
    setting: 'REDIS_URL',
    version: /Redis server v=(\d+\.\d+\.\d+)/,
    minimum: [6, 2],
    install: [
      'Debian, Ubuntu: sudo apt-get install redis-server',
      'macOS: brew install redis',
      'or start one elsewhere and set REDIS_URL',
    ],
  },
};

/** A series of MongoDB that TechJobBoard runs on. */
export interface MongodbSeries {
  /** The release that is fetched for it. */
  readonly release: string;
  /** Until when MongoDB mends it (https://www.mongodb.com/legal/support-policy/lifecycles). */
  readonly endOfLife: string;
}

/** The supported series, newest first: an empty data folder gets the first that can be had. The one place that lists them. */
export const MONGODB_SERIES: readonly [MongodbSeries, ...MongodbSeries[]] = [
  { release: '8.0.23', endOfLife: '2029-10-31' },
  { release: '7.0.34', endOfLife: '2027-08-31' },
  { release: '6.0.28', endOfLife: '2025-07-31' },
];

/** A series of Redis that TechJobBoard runs on. */
export interface RedisSeries {
  readonly series: string;
  /** From when Redis mends it no more (https://redis.io/docs/latest/operate/oss_and_stack/install/version-mgmt/). */
  readonly endOfLife: string;
  /** The first release in which a script cannot take the server over any more (CVE-2025-49844). */
  readonly mendedFrom?: string;
}

/** The supported series, newest first. That list of the makers has no 7.0: it ended when 7.4 came out. */
export const REDIS_SERIES: readonly [RedisSeries, ...RedisSeries[]] = [
  { series: '7.4', endOfLife: '2029-12-01', mendedFrom: '7.4.6' },
  { series: '7.2', endOfLife: '2029-12-01', mendedFrom: '7.2.11' },
  { series: '7.0', endOfLife: '2024-07-29' },
  { series: '6.2', endOfLife: '2027-04-01', mendedFrom: '6.2.20' },
];

const numbersOf = (version: string) => version.split('.').map(Number);

/** The series of a version: "6.0.5" is of 6.0. */
export const seriesOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Whether a version such as "6.0.5" is at least as new as another, number by number; what is left out counts as 0. */
export function isAtLeast(version: string, least: readonly number[]): boolean {
  const numbers = numbersOf(version);
  for (const [at, wanted] of least.entries()) {
    const number = numbers[at] ?? 0;
    if (number !== wanted) return number > wanted;
  }
  return true;
}

/** Whether one version is at least as new as another. */
export const isSameOrNewer = (version: string, than: string): boolean => isAtLeast(version, numbersOf(than));

/**
 * Whether a server of one version opens data that another wrote: both of one major, and the server's series not the older
 * one. Neither MongoDB nor Redis promises more.
 */
export function opensDataOf(dataVersion: string, version: string): boolean {
  const [major = 0, minor = 0] = numbersOf(dataVersion);
  return numbersOf(version)[0] === major && isAtLeast(version, [major, minor]);
}

/** The release to fetch for data of a version, or for an empty folder; undefined where none opens that data. */
export const releaseFor = (dataVersion: string | undefined): string | undefined =>
  MONGODB_SERIES.find(({ release }) => dataVersion === undefined || opensDataOf(dataVersion, release))
    ?.release;

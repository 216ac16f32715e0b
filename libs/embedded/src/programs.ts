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
      'Debian, Ubuntu: install mongodb-org 6.0 or newer (https://www.mongodb.com/docs/manual/administration/install-on-linux/)',
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

/** First number of a version: "6.0.5" is 6. */
export const majorOf = (version: string): number => Number.parseInt(version, 10);

/** Whether a version such as "6.0.5" is at least [major, minor]. */
export function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

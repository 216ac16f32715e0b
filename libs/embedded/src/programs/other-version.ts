import path from 'node:path';
import {
  MONGODB_SERIES,
  PROGRAMS,
  REDIS_SERIES,
  isAtLeast,
  isSameOrNewer,
  seriesOf,
  type Program,
} from './programs.js';

// What is said of a MongoDB or Redis that is too old to be mended, or not of the version that wrote the data.

const [NEWEST] = MONGODB_SERIES;
const newestSeries = seriesOf(NEWEST.release);

const WAY = [
  '  npx techjobboard restore FOLDER   with DATA_DIR set to a new folder and a program of the version that you want',
  'Then start with that DATA_DIR. Secrets come along; the queues in Redis are made again. When the board has not run since',
  'the backup, `npx techjobboard restore release` lets go what restore held. More: docs/upgrading.md.',
];

function waysForMongo(dataDir: string, dataVersion: string): string[] {
  const series = seriesOf(dataVersion);
  if (!isAtLeast(dataVersion, PROGRAMS.mongod.minimum)) {
    return [
      `No release of TechJobBoard ran on MongoDB ${series}: look whether ${path.join(dataDir, 'versions.json')} is right.`,
    ];
  }
  return [
    `To go on as before: put a mongod of ${series} on PATH.`,
    'To move the data to another version:',
    `  npx techjobboard backup FOLDER    with a mongod of ${series} on PATH; a copy of DATA_DIR on another machine will do`,
    ...WAY,
  ];
}

/** What a person can do where no program opens the data of a folder, line by line. */
export function waysOut(program: Program, dataDir: string, dataVersion: string): string[] {
  if (program === 'mongod') return waysForMongo(dataDir, dataVersion);
  return [
    `Put a redis-server of ${seriesOf(dataVersion)} or a newer one of that major version on PATH,`,
    `or remove ${path.join(dataDir, 'redis')}: it holds queues only, and they are made again.`,
  ];
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function mongoWarning(version: string, today: Date, hasData: boolean): string[] {
  const entry = MONGODB_SERIES.find(({ release }) => seriesOf(release) === seriesOf(version));
  if (entry === undefined || dayOf(today) <= entry.endOfLife) return [];
  const howTo = hasData
    ? [
        `To move to ${newestSeries}, stop the board (a backup of one that runs leaves out what comes after it), then:`,
        '  npx techjobboard backup FOLDER',
        ...WAY,
        `Where mongodb.org cannot be reached, put a mongod of ${newestSeries} on PATH for restore.`,
      ]
    : [
        `To begin with ${newestSeries}: put a mongod of it on PATH, or let this machine reach mongodb.org, and start with a new DATA_DIR.`,
      ];
  return [
    `WARNING: MongoDB ${version} gets no security fixes: ${seriesOf(version)} ended on ${entry.endOfLife}.`,
    ...howTo,
  ];
}

/** What is wrong with a Redis of a supported series; null where nothing is. */
function faultOfRedis(version: string, today: Date): string | null {
  const entry = REDIS_SERIES.find(({ series }) => series === seriesOf(version));
  if (entry === undefined) return null;
  const { series, endOfLife, mendedFrom } = entry;
  if (dayOf(today) >= endOfLife)
    return `gets no security fixes from its makers: ${series} ended on ${endOfLife}`;
  if (mendedFrom === undefined || isSameOrNewer(version, mendedFrom)) return null;
  return `lacks security fixes that ${mendedFrom} has (CVE-2025-49844 among them); ${series} ends on ${endOfLife}`;
}

function redisWarning(version: string, today: Date, hasData: boolean): string[] {
  const fault = faultOfRedis(version, today);
  if (fault === null) return [];
  const [newest] = REDIS_SERIES;
  const other = hasData
    ? [
        'One of another major version does not open what is there: then stop the board and remove DATA_DIR/redis. It holds queues',
        'only, and they are made again.',
      ]
    : [];
  return [
    `WARNING: Redis ${version} ${fault}.`,
    'It listens on loopback only, and to nobody without a password. A package of a distribution may be mended all the same.',
    `Better: put a redis-server of ${newest.series} on PATH (https://redis.io/docs/latest/operate/oss_and_stack/install/).`,
    ...other,
  ];
}

/**
 * What is said at the start of a server that its makers do not mend any more, or that lacks what they mended; null for one
 * that is in order, or whose series is not on the list. `hasData`: whether there is data to be moved.
 */
export function ageWarning(program: Program, version: string, today: Date, hasData: boolean): string | null {
  const warning = program === 'mongod' ? mongoWarning : redisWarning;
  const lines = warning(version, today, hasData);
  return lines.length === 0 ? null : lines.join('\n');
}

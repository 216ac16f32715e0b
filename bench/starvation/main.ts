// One saved search with very many matches, and two hundred people with one instant alert each, due at the same moment: how
// long do the others wait for their mails, beside the same without that search?
import { alertId, asId, type ClusterId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMongo, startRedis } from '@app/embedded';
import { startInbox, type Inbox } from '@app/inbox';
import { loadConfig, makeSecrets, requireServers } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import type { Alert } from '@app/core/records';
import { aPosting, aSavedSearch, aSubscriber, freePort } from '@app/testing';
import { machineLine, writeSection } from '../kit/results.js';
import { createApp } from '../../apps/notifier/src/app.js';

const MATCHES = Number(process.argv[2] ?? 250_000);
const PEOPLE = 200;
const CHUNK = 10_000;
const HEAVY = 'heavy@reader.example';
const POSTING = aPosting({ title: 'Rust Engineer', text: 'You write Rust.' });

const alert = (
  subscriberId: SubscriberId,
  savedSearchId: SavedSearchId,
  clusterId: ClusterId,
  dueAt: Date,
): Alert => ({
  _id: alertId(subscriberId, clusterId),
  subscriberId,
  clusterId,
  matches: [{ savedSearchId, query: 'rust', postingId: POSTING._id, at: dueAt }],
  rhythm: 'instant',
  createdAt: dueAt,
  dueAt,
  state: 'pending',
  deliveryId: null,
});

async function person(database: Database, address: string, matches: number, dueAt: Date): Promise<string> {
  const subscriber = aSubscriber({ address });
  const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust' });
  await database.subscribers.create(subscriber);
  await database.savedSearches.create(search);
  for (let from = 0; from < matches; from += CHUNK) {
    const alerts = Array.from({ length: Math.min(CHUNK, matches - from) }, (_, n) =>
      alert(subscriber._id, search._id, asId<ClusterId>(`c${from + n}`), dueAt),
    );
    await database.alerts.insertMany(alerts, { lean: true });
  }
  return subscriber._id;
}

/** A row of the table. The second wave comes when the first has been served, while the matches are still put away. */
async function measure(mongodb: string, redis: string, matches: number): Promise<string> {
  const inbox = await startInbox({ smtpPort: 0, webPort: 0, keep: 1_000 });
  const boardDir = fs.mkdtempSync(path.join(dataDir, 'board-'));
  makeSecrets(boardDir);
  const config = requireServers(
    loadConfig({
      MONGODB_URI: mongodb,
      REDIS_URL: redis,
      SMTP_URL: inbox.smtpUrl,
      DATA_DIR: boardDir,
      NOTIFIER_PORT: String(await freePort()),
      LOG_LEVEL: 'error',
    }),
  );
  const database = await Database.connect(mongodb);
  await migrate(database);
  await database.postings.create(POSTING);
  const now = Date.now();
  const heavy = matches === 0 ? null : await person(database, HEAVY, matches, new Date(now - 60_000));
  for (let n = 0; n < PEOPLE; n += 1)
    await person(database, `reader${n}@reader.example`, 1, new Date(now - 30_000));
  const start = performance.now();
  const notifier = await createApp(config);
  const first = await served(inbox, PEOPLE, start);
  for (let n = 0; n < PEOPLE; n += 1)
    await person(database, `late${n}@reader.example`, 1, new Date(Date.now()));
  const second = await served(inbox, 2 * PEOPLE, performance.now());
  const left =
    heavy === null
      ? 0
      : await database.alerts.countDocuments({ subscriberId: asId<SubscriberId>(heavy), state: 'pending' });
  await notifier.stop();
  await inbox.stop();
  await database.connection.dropDatabase();
  await database.close();
  return `| ${matches.toLocaleString('en-US')} | ${first} | ${second} | ${left.toLocaleString('en-US')} |`;
}

/** Milliseconds from `start` until so many of the others have their mail. */
async function served(inbox: Inbox, people: number, start: number): Promise<number> {
  for (;;) {
    const count = (await inbox.mails()).filter(({ to }) => !to.includes(HEAVY)).length;
    const ms = Math.round(performance.now() - start);
    if (count >= people) return ms;
    if (ms > 120_000) throw new Error(`Only ${count} of ${people} were served in two minutes.`);
    await sleep(20);
  }
}

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'starvation-'));
const binDir = path.resolve('.cache/test-servers/bin');
const options = { dataDir, binDir, env: process.env, log: console.error, anyDatabase: true };
const [mongo, redis] = await Promise.all([startMongo(options), startRedis(options)]);
const database = (name: string): string => mongo.url.replace('/techjobboard?', `/${name}?`);
try {
  await measure(database('warm'), redis.url, 0);
  const rows = [
    await measure(database('without'), redis.url, 0),
    await measure(database('with'), redis.url, MATCHES),
  ];
  const lines = [
    '## One search with very many matches (`npm run bench:starvation`)',
    '',
    `One person whose search has ${MATCHES.toLocaleString('en-US')} matches that are due, and two waves of ${PEOPLE} people with one instant alert each:`,
    'the first is due when the notifier starts, the second comes while the matches are still put away. Nobody hints; the',
    'reconciler finds all of it.',
    '',
    '| matches of the one search | first wave served after, ms | second wave, ms | its alerts still to be put away then |',
    '| --: | --: | --: | --: |',
    ...rows,
    '',
    machineLine(),
  ];
  writeSection('starvation', lines);
} finally {
  await Promise.all([mongo.stop(), redis.stop()]);
  fs.rmSync(dataDir, { recursive: true });
}

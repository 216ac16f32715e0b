import type { mongo } from 'mongoose';
import type { Metrics } from './metrics.js';

const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

/** Commands that this program sends: a closed list, so that what a later driver sends makes no new series. */
const COMMANDS = new Set([
  ...['find', 'getMore', 'aggregate', 'count', 'distinct', 'insert', 'update', 'delete', 'findAndModify'],
  ...['bulkWrite', 'commitTransaction', 'abortTransaction', 'createIndexes', 'listIndexes', 'killCursors'],
  ...['ping', 'hello', 'endSessions'],
]);
const commandOf = (name: string): string => (COMMANDS.has(name) ? name : 'other');

/** Why a failed command is sent again, by the label that the server or the driver gives the error. */
const RETRIES = [
  ['TransientTransactionError', 'transaction'],
  ['UnknownTransactionCommitResult', 'commit'],
  ['RetryableWriteError', 'write'],
] as const;

/** Shows the driver's pool of connections and how long commands take, from the events of the driver. */
export function watchMongo(metrics: Metrics, client: mongo.MongoClient): void {
  watchPool(metrics, client);
  watchCommands(metrics, client);
}

type Of = mongo.ConnectionCheckedInEvent;

function watchPool(metrics: Metrics, client: mongo.MongoClient): void {
  const open = new Set<string>();
  const out = new Set<string>();
  const nameOf = ({ address, connectionId }: Pick<Of, 'address' | 'connectionId'>) =>
    `${address} ${connectionId}`;
  metrics.measured(
    'mongo_pool_connections',
    'Connections to MongoDB that this process has.',
    () => open.size,
  );
  metrics.measured('mongo_pool_checked_out', 'Those of them that are in use.', () => out.size);
  metrics.measured(
    'mongo_pool_connections_max',
    'Most connections that this process makes to one server of MongoDB.',
    () => client.options.maxPoolSize ?? 0,
  );
  const wait = metrics.histogram(
    'mongo_pool_wait_seconds',
    'How long a command waited for a connection to MongoDB.',
    SECONDS,
  );
  const refused = metrics.counter(
    'mongo_pool_wait_failures_total',
    'Commands that got no connection to MongoDB, by reason.',
    ['reason'],
  );
  client.on('connectionCreated', (event) => open.add(nameOf(event)));
  client.on('connectionClosed', (event) => {
    open.delete(nameOf(event));
    out.delete(nameOf(event));
  });
  client.on('connectionCheckedOut', (event) => {
    // The first connections are older than this watch.
    open.add(nameOf(event));
    out.add(nameOf(event));
    wait.observe(event.durationMS / 1_000);
  });
  client.on('connectionCheckedIn', (event) => out.delete(nameOf(event)));
  client.on('connectionCheckOutFailed', ({ reason }) => refused.inc({ reason: String(reason) }));
}

function watchCommands(metrics: Metrics, client: mongo.MongoClient): void {
  const seconds = metrics.histogram(
    'mongo_command_seconds',
    'How long commands to MongoDB took, by command.',
    SECONDS,
    ['command'],
  );
  const failures = metrics.counter(
    'mongo_command_failures_total',
    'Commands that MongoDB refused or did not answer.',
    ['command'],
  );
  const retries = metrics.counter(
    'mongo_retries_total',
    'Failures after which the driver tries again: a transaction, its commit, or one write.',
    ['kind'],
  );
  for (const [, kind] of RETRIES) retries.inc({ kind }, 0);
  client.on('commandSucceeded', ({ commandName, duration }) =>
    seconds.observe({ command: commandOf(commandName) }, duration / 1_000),
  );
  client.on('commandFailed', ({ commandName, duration, failure }) => {
    const command = commandOf(commandName);
    seconds.observe({ command }, duration / 1_000);
    failures.inc({ command });
    const kind = retryAfter(failure);
    if (kind !== null) retries.inc({ kind });
  });
}

interface Labelled {
  hasErrorLabel(label: string): boolean;
}

/** What is tried again after this failure; null: nothing. */
function retryAfter(failure: Error): (typeof RETRIES)[number][1] | null {
  if (!('hasErrorLabel' in failure)) return null;
  const labelled = failure as Error & Labelled;
  return RETRIES.find(([label]) => labelled.hasErrorLabel(label))?.[1] ?? null;
}

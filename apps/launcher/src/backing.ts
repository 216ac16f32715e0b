import path from 'node:path';
import { assertNoEviction, savedPort, startMongo, startRedis, type StartOptions } from '@app/embedded';
import { startInbox } from '@app/inbox';
import type { Config } from '@app/infra/config';
import { keepServer } from './embedded-servers.js';
import { startSampleServer } from './samples/sample-server.js';

/** What the services lean on: addresses, and how to end what we started ourselves. */
export interface Backing {
  readonly mongodbUri: string;
  readonly redisUrl: string;
  readonly smtpUrl: string;
  /** Null where SMTP_URL names a real mail server. */
  readonly inboxUrl: string | null;
  readonly samplesUrl: string;
  stop(): Promise<void>;
}

/** Where the launcher finds things, besides its settings. */
export interface BackingOptions {
  readonly binDir: string;
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the sample boards, or of recordings in the same layout. */
  readonly samplesDir: string;
  readonly log: (line: string) => void;
}

/** A part that runs: its address, and its end. */
interface Part {
  readonly url: string;
  readonly webUrl?: string;
  stop(): Promise<void>;
}

const foreign = (url: string): Part => ({ url, stop: () => Promise.resolve() });

function mongo(config: Config, options: StartOptions): Promise<Part> {
  if (config.MONGODB_URI !== undefined) return Promise.resolve(foreign(config.MONGODB_URI));
  return keepServer(() => startMongo(options), options.log);
}

async function redis(config: Config, options: StartOptions): Promise<Part> {
  if (config.REDIS_URL === undefined) return keepServer(() => startRedis(options), options.log);
  await assertNoEviction(config.REDIS_URL);
  return foreign(config.REDIS_URL);
}

async function mail(config: Config): Promise<Part> {
  if (config.SMTP_URL !== undefined) return foreign(config.SMTP_URL);
  const inbox = await startInbox({
    smtpPort: config.INBOX_SMTP_PORT,
    webPort: config.INBOX_PORT,
    host: config.OPS_HOST,
    folder: path.join(config.DATA_DIR, 'inbox'),
  });
  return { url: inbox.smtpUrl, webUrl: `http://localhost:${config.INBOX_PORT}`, stop: () => inbox.stop() };
}

async function samples(config: Config, options: BackingOptions): Promise<Part> {
  const port = await savedPort(config.DATA_DIR, 'samples', options.log);
  return startSampleServer({ folder: options.samplesDir, port, dataDir: config.DATA_DIR });
}

/** Waits for all parts. When one fails, those that started are stopped before its error is passed on. */
async function allOrNone(starts: readonly Promise<Part>[]): Promise<Part[]> {
  const results = await Promise.allSettled(starts);
  const parts = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure === undefined) return parts;
  await Promise.all(parts.map((part) => part.stop()));
  throw failure.reason;
}

/** Starts, all at once, every server that the settings do not name: databases, inbox, sample boards. */
export async function startBacking(config: Config, options: BackingOptions): Promise<Backing> {
  const start: StartOptions = { ...options, dataDir: config.DATA_DIR };
  const parts = await allOrNone([
    mongo(config, start),
    redis(config, start),
    mail(config),
    samples(config, options),
  ]);
  const [database, queues, mailServer, boards] = parts as [Part, Part, Part, Part];
  return {
    mongodbUri: database.url,
    redisUrl: queues.url,
    smtpUrl: mailServer.url,
    inboxUrl: mailServer.webUrl ?? null,
    samplesUrl: boards.url,
    stop: async () => {
      await Promise.all([mailServer.stop(), boards.stop()]);
      await Promise.all([database.stop(), queues.stop()]);
    },
  };
}

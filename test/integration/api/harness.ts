import { asId, type PostingId } from '@app/core/ids';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig, loadSecrets, makeSecrets, requireServers, type ServiceConfig } from '@app/infra/config';
import { Database, PushTokens } from '@app/infra/mongo';
import type { SavedSearch, Subscriber } from '@app/core/records';
import { TokenSigner, systemClock } from '@app/infra/system';
import { testDatabase, testRedisUrl } from '@app/testing';
import { createApp, type ApiOverrides, type RunningApi } from '../../../apps/api/src/app.js';

/** A board with real servers behind it, and the record to look into. */
export interface Board {
  readonly api: RunningApi;
  readonly url: string;
  readonly opsUrl: string;
  readonly config: ServiceConfig;
  readonly database: Database;
  readonly signer: TokenSigner;
  readonly operator: { readonly user: string; readonly password: string };
  readonly metricsPassword: string;
  readonly adminToken: string;
  /** A live push token of the source `acme`. */
  readonly pushToken: string;
  stop(): Promise<void>;
}

const ROOMY = { requests: 100_000, seconds: 60 };
const ROOMY_LIMITS = {
  ...{ read: ROOMY, save: ROOMY, token: ROOMY, push: ROOMY, report: ROOMY },
  ...{ login: ROOMY, operator: ROOMY },
};

/** Starts a board on free ports, with a database and a data folder of its own. */
export async function startBoard(
  overrides: ApiOverrides = {},
  settings: Partial<ServiceConfig> = {},
): Promise<Board> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'board-'));
  const env = {
    MONGODB_URI: testDatabase('api'),
    REDIS_URL: testRedisUrl(),
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  };
  const config: ServiceConfig = { ...requireServers(loadConfig(env)), PORT: 0, OPS_PORT: 0, ...settings };
  makeSecrets(dataDir);
  const api = await createApp(config, { ratePolicies: ROOMY_LIMITS, ...overrides });
  const secrets = loadSecrets(dataDir);
  const database = await Database.connect(config.MONGODB_URI);
  const tokens = new PushTokens(database, systemClock);
  await until('the board is loaded', async () => (await fetch(`${api.opsUrl}/health/ready`)).ok);
  return {
    api,
    url: api.boardUrl,
    opsUrl: api.opsUrl,
    config,
    database,
    signer: new TokenSigner(secrets.signingKeys, secrets.hashKey),
    operator: secrets.operator,
    metricsPassword: secrets.metricsPassword,
    adminToken: secrets.adminToken,
    pushToken: await tokens.issue('acme', 'test'),
    stop: async () => {
      await api.stop();
      await database.connection.dropDatabase();
      await database.close();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits for a condition; throws with its name after 10 s. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited 10 s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A posting as an employer would push it. */
export const draft = (n: number, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  externalId: `job-${n}`,
  url: `https://jobs.acme.example/${n}`,
  title: `Backend Engineer ${n}`,
  company: 'Acme Rockets',
  locations: ['Berlin, Germany'],
  text: `We build rockets in Python and Kafka. Posting number ${n}.\n\n- You write tests\n- You like space`,
  salary: { min: 70_000, max: 90_000, currency: 'EUR', period: 'year' },
  ...change,
});

/** Pushes postings and waits until the board shows them. */
export async function push(board: Board, drafts: readonly unknown[]): Promise<PostingId[]> {
  const response = await fetch(`${board.url}/api/postings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${board.pushToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(drafts),
  });
  const report = (await response.json()) as { items: { id: PostingId }[] };
  if (!response.ok) throw new Error(JSON.stringify(report));
  await until('the board shows what was pushed', async () => {
    const html = await (await fetch(`${board.opsUrl}/metrics`, { headers: scraper(board) })).text();
    return Number(/board_open_postings\{[^}]*\} (\d+)/.exec(html)?.[1]) >= drafts.length;
  });
  return report.items.map(({ id }) => id);
}

/** A name and a password as a header. */
export const basic = (user: string, password: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
});

/** What opens /metrics. */
export const scraper = ({ metricsPassword }: Pick<Board, 'metricsPassword'>): Record<string, string> =>
  basic('metrics', metricsPassword);

/** Logs the operator in, and returns the session as a header. */
export async function operatorSession({ opsUrl, operator }: Board): Promise<{ cookie: string }> {
  const login = await postForm(`${opsUrl}/login`, { ...operator });
  return { cookie: (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

/** Posts a form as a browser does, without following the redirect. */
export const postForm = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

/** The fields of a complete form that saves a search. */
export const saveFields = (change: Record<string, string> = {}): Record<string, string> => ({
  q: 'python',
  email: 'ada@example.org',
  rhythm: 'instant',
  hour: '8',
  weekday: '1',
  timeZone: 'Europe/Berlin',
  ...change,
});

/** Saves a search and returns what the record then holds for its address. */
export async function saved(
  board: Board,
  change: Record<string, string> = {},
): Promise<{
  readonly search: SavedSearch;
  readonly subscriber: Subscriber;
  readonly confirmToken: string;
}> {
  const fields = saveFields(change);
  const response = await postForm(`${board.url}/save`, fields);
  if (response.status !== 303)
    throw new Error(`Saving answered ${response.status}: ${await response.text()}`);
  const subscriber = await board.database.subscribers
    .findOne({ address: fields['email'] })
    .lean<Subscriber>();
  const search = await board.database.savedSearches
    .findOne({ subscriberId: subscriber?._id ?? asId('') })
    .sort({ createdAt: -1 })
    .lean<SavedSearch>();
  if (subscriber === null || search === null) throw new Error('Nothing was saved.');
  return { search, subscriber, confirmToken: board.signer.sign('confirm', search._id) };
}

/** Saves and confirms a search, and opens its owner's manage link. */
export async function confirmed(
  board: Board,
  change: Record<string, string> = {},
): Promise<{
  readonly search: SavedSearch;
  readonly subscriber: Subscriber;
  readonly manageToken: string;
}> {
  const { search, subscriber, confirmToken } = await saved(board, change);
  await fetch(`${board.url}/confirm/${confirmToken}`, { method: 'POST' });
  return { search, subscriber, manageToken: board.signer.sign('manage', subscriber._id) };
}

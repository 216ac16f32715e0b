import { alertId, asId, type ClusterId } from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { migrate, SchemaVersionError } from '@app/infra/migrations';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  BackupError,
  countHeld,
  dropHeld,
  lastBackupAt,
  releaseHeld,
  restoreBackup,
  writeBackup,
} from '@app/infra/backup';
import { loadSecrets, makeSecrets } from '@app/infra/config';
import type { KeptDelivery } from '../../libs/core/src/records/index.js';
import { Database } from '@app/infra/mongo';
import { TokenSigner } from '@app/infra/system';
import { startInbox } from '@app/inbox';
import {
  FakeClock,
  aPosting,
  aSavedSearch,
  aSubscriber,
  testConfig,
  testDatabase,
  until,
} from '@app/testing';
import { createApp } from '../../apps/notifier/src/app.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
const HOUR = 3_600_000;
const opened: Database[] = [];
const folders: string[] = [];

async function emptyDatabase(): Promise<Database> {
  const database = await Database.connect(testDatabase('backup'));
  opened.push(database);
  return database;
}

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'techjobboard-backup-'));
  folders.push(made);
  return made;
}

afterEach(async () => {
  for (const database of opened.splice(0)) {
    await database.connection.dropDatabase();
    await database.close();
  }
  for (const made of folders.splice(0)) fs.rmSync(made, { recursive: true, force: true });
});

interface Board {
  readonly database: Database;
  readonly dataDir: string;
}

/** A board with something of everything that could be sent again. */
async function aBoard(): Promise<Board & { readonly deliveries: readonly KeptDelivery[] }> {
  const database = await emptyDatabase();
  await migrate(database);
  const dataDir = folder();
  makeSecrets(dataDir);
  const { signingKeys, hashKey } = loadSecrets(dataDir);
  const signer = new TokenSigner(signingKeys, hashKey);
  const subscriber = aSubscriber({ address: 'ada@reader.example' });
  const search = aSavedSearch({ subscriberId: subscriber._id, query: 'rust' });
  const posting = aPosting({ title: 'Rust Engineer', text: 'You write Rust.', unmatched: false });
  const unmatched = aPosting({ title: 'Rust Writer', unmatched: true });
  const match = { savedSearchId: search._id, query: 'rust', postingId: posting._id, at: clock.now() };
  const base = {
    subscriberId: subscriber._id,
    matches: [match],
    state: 'pending' as const,
    deliveryId: null,
    createdAt: clock.now(),
  };
  const alert = (cluster: string, dueAt: Date) => ({
    ...base,
    _id: alertId(subscriber._id, asId(cluster)),
    clusterId: asId<ClusterId>(cluster),
    rhythm: 'instant' as const,
    dueAt,
  });
  const mail = (request: string) =>
    newDelivery(signer, 'a@board.example', {
      kind: 'manage-link',
      subscriberId: subscriber._id,
      request,
      now: clock.now(),
    });
  const attempt = {
    n: 1,
    token: 't',
    startedAt: clock.now(),
    finishedAt: null,
    outcome: 'open' as const,
    code: null,
    detail: null,
  };
  const deliveries: KeptDelivery[] = [
    { ...mail('waits'), state: 'pending' },
    { ...mail('again'), state: 'retry', nextAt: new Date(clock.now().getTime() + 60_000) },
    {
      ...mail('open'),
      state: 'sending',
      nextAt: null,
      lease: { token: 't', until: clock.now() },
      attempts: [attempt],
    },
    { ...mail('done'), state: 'accepted', nextAt: null, finishedAt: clock.now() },
  ];
  await database.subscribers.create(subscriber);
  await database.savedSearches.create(search);
  await database.postings.create([posting, unmatched]);
  await database.alerts.create([
    alert('due', clock.now()),
    alert('between', new Date(clock.now().getTime() + HOUR)),
    alert('later', new Date(clock.now().getTime() + 7 * 86_400_000)),
  ]);
  await database.deliveries.create(deliveries);
  return { database, dataDir, deliveries };
}

const everything = async (database: Database): Promise<Record<string, unknown[]>> => {
  const db = database.connection.getClient().db(database.name);
  const names = (await db.listCollections().toArray()).map(({ name }) => name).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await db.collection(name).find().sort({ _id: 1 }).toArray()]),
    ),
  );
};

/** Two hours after the backup, on a new machine. */
async function restored(from: Board): Promise<Board> {
  const backup = path.join(folder(), 'backup');
  await writeBackup(from, backup, clock.now());
  const target = { database: await emptyDatabase(), dataDir: folder() };
  await restoreBackup(target, backup, new Date(clock.now().getTime() + 2 * HOUR));
  return target;
}

describe('a backup', () => {
  it('holds everything, and is closed to others', async () => {
    const board = await aBoard();
    const backup = path.join(folder(), 'backup');
    expect(await lastBackupAt(board.database)).toBeNull();
    const manifest = await writeBackup(board, backup, clock.now());
    expect(await lastBackupAt(board.database)).toEqual(clock.now());
    const counts = Object.fromEntries(manifest.collections.map(({ name, documents }) => [name, documents]));
    expect(counts).toMatchObject({ deliveries: 4, alerts: 3, postings: 2, subscribers: 1, savedSearches: 1 });
    expect(manifest.secrets.map(({ name }) => name)).toEqual([
      'admin-token',
      'hash-key',
      'metrics-password',
      'operator-password',
      'signing-keys.json',
    ]);
    expect(fs.statSync(path.join(backup, 'secrets', 'hash-key')).mode & 0o077).toBe(0);
    await expect(writeBackup(board, backup, clock.now())).rejects.toThrow(BackupError);
  });

  it('is of one instant, although the board goes on', async () => {
    const { database, dataDir } = await aBoard();
    const backup = path.join(folder(), 'backup');
    let going = true;
    const writer = (async () => {
      for (let n = 0; going; n += 1) {
        await database.connection.transaction(async (session) => {
          await database.counters.updateOne({ _id: 'changes' }, { $inc: { value: 1 } }, { session });
          await database.savedSearches.create([aSavedSearch({ query: `q${n}` })], { session });
        });
      }
    })();
    await until('it writes', async () => (await database.savedSearches.countDocuments()) > 5);
    const manifest = await writeBackup({ database, dataDir }, backup, clock.now());
    going = false;
    await writer;
    const target = { database: await emptyDatabase(), dataDir: folder() };
    await restoreBackup(target, backup, clock.now());
    const counter = await target.database.counters.findById('changes').lean();
    expect(await target.database.savedSearches.countDocuments()).toBe((counter?.value ?? 0) + 1);
    expect(manifest.collections.find(({ name }) => name === 'savedSearches')?.documents).toBeGreaterThan(5);
  });

  it('is refused where a byte of it has changed, or it was not finished', async () => {
    const board = await aBoard();
    const backup = path.join(folder(), 'backup');
    await writeBackup(board, backup, clock.now());
    const target = { database: await emptyDatabase(), dataDir: folder() };
    const file = path.join(backup, 'collections', 'alerts.ndjson.gz');
    const bytes = fs.readFileSync(file);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    fs.writeFileSync(file, bytes);
    await expect(restoreBackup(target, backup, clock.now())).rejects.toThrow(/alerts.ndjson.gz is damaged/);
    fs.rmSync(path.join(backup, 'manifest.json'));
    await expect(restoreBackup(target, backup, clock.now())).rejects.toThrow(/no finished backup/);
    expect(await everything(target.database)).toEqual({});
  });
});

describe('a restore', () => {
  it('brings back everything but what may have been sent since, which is held', async () => {
    const board = await aBoard();
    const target = await restored(board);
    const [before, after] = [await everything(board.database), await everything(target.database)];
    for (const name of ['subscribers', 'savedSearches', 'counters'])
      expect(after[name]).toEqual(before[name]);
    const indexes = async ({ database }: Board) =>
      Object.keys(await database.postings.collection.indexInformation()).sort();
    expect(await indexes(target)).toEqual(await indexes(board));
    expect(await indexes(target)).toContain('unmatched');
    // What is kept beside the data must not take the restored data for the old: it has another name.
    expect(after['meta']).toEqual([
      { _id: 'backup', takenAt: clock.now() },
      { _id: 'dataset', id: expect.any(String) as unknown },
      ...(before['meta'] ?? []).filter((one) => (one as { _id: string })._id !== 'backup'),
    ]);
    expect(await countHeld(target.database)).toEqual({ deliveries: 3, alerts: 2, postings: 1 });
    expect(fs.readFileSync(path.join(target.dataDir, 'secrets', 'hash-key'))).toEqual(
      fs.readFileSync(path.join(board.dataDir, 'secrets', 'hash-key')),
    );
  });

  it('goes into an empty database with the same secrets only, and no service starts on half of one', async () => {
    const board = await aBoard();
    const backup = path.join(folder(), 'backup');
    await writeBackup(board, backup, clock.now());
    await expect(restoreBackup(board, backup, clock.now())).rejects.toThrow(/not empty/);
    const other = { database: await emptyDatabase(), dataDir: folder() };
    makeSecrets(other.dataDir);
    await expect(restoreBackup(other, backup, clock.now())).rejects.toThrow(/differs from the backup/);
    await other.database.connection.collection<{ _id: string }>('meta').insertOne({ _id: 'restore' });
    await expect(migrate(other.database)).rejects.toThrow(SchemaVersionError);
  });

  it('sends nothing again: neither at once, nor when its windows close', async () => {
    const board = await aBoard();
    const target = await restored(board);
    const inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    const uri = new URL(process.env['TEST_MONGODB_URI'] ?? '');
    uri.pathname = `/${target.database.name}`;
    const config = await testConfig({
      SMTP_URL: inbox.smtpUrl,
      MONGODB_URI: uri.href,
      DATA_DIR: target.dataDir,
    });
    const later = new FakeClock(new Date(clock.now().getTime() + 3 * HOUR));
    const notifier = await createApp(config, { clock: later });
    // One mail that is due now shows that the notifier has looked at everything that was due.
    const { signingKeys, hashKey } = loadSecrets(target.dataDir);
    const { subscriberId } = board.deliveries[0]!;
    const due = { kind: 'manage-link' as const, subscriberId, request: 'new', now: later.now() };
    await target.database.deliveries.create(
      newDelivery(new TokenSigner(signingKeys, hashKey), 'a@board.example', due),
    );
    try {
      await inbox.waitFor((mail) => mail.to.includes('ada@reader.example'), 60_000);
      expect(await inbox.mails()).toHaveLength(1);
      expect(await countHeld(target.database)).toEqual({ deliveries: 3, alerts: 2, postings: 1 });
      await releaseHeld(target.database, later.now());
      await until('what was released has gone out', async () => (await inbox.mails()).length === 5);
      const ids = new Set((await inbox.mails()).map(({ messageId }) => messageId));
      for (const { state, messageId } of board.deliveries)
        expect(ids.has(messageId)).toBe(state !== 'accepted');
    } finally {
      await notifier.stop();
      await inbox.stop();
    }
  });

  it('lets the operator drop what is held, on the record', async () => {
    const target = await restored(await aBoard());
    expect(await dropHeld(target.database, clock.now())).toEqual({ deliveries: 3, alerts: 2, postings: 1 });
    expect(await countHeld(target.database)).toEqual({ deliveries: 0, alerts: 0, postings: 0 });
    expect(await target.database.deliveries.countDocuments({ reason: 'dropped-after-restore' })).toBe(3);
    expect(await target.database.alerts.countDocuments({ state: 'dropped' })).toBe(2);
    expect(await target.database.postings.countDocuments({ unmatched: true })).toBe(0);
  });
});

import fs from 'node:fs';
import { SERVICE_USER } from '@app/infra/config';
import { pause, systemClock } from '@app/infra/system';
import type { mongo } from 'mongoose';
import { ServerError } from './programs/server-error.js';

const POLL_MS = 20;
const PRIMARY_MS = 60_000;
const NOT_YET_INITIALIZED = 94;
const NO_SUCH_USER = 11;

/** Name of the replica set of one that every MongoDB of ours is. */
export const REPLICA_SET = 'rs0';

/** A mongod with a key file, and what to make of it. */
export interface MongoServer {
  /** Where it listens, as host:port. */
  readonly host: string;
  readonly keyFile: string;
}

/** What the services' user may do, and with which password. */
export interface ServiceAccess {
  readonly password: string;
  readonly roles: readonly { readonly role: string; readonly db: string }[];
}

/** What a service does with its database: read, write, follow changes, make collections and indexes. Nothing else on the server. */
export const rolesOn = (database: string): ServiceAccess['roles'] => [{ role: 'readWrite', db: database }];

const codeOf = (error: unknown) => (error as { code?: unknown }).code;

/**
 * Works on a mongod as one of its own set: who holds the key file is let in as MongoDB's internal user, even before there are
 * users, so that no moment passes in which anybody else could make one.
 */
export async function asMember<T>(
  { host, keyFile }: MongoServer,
  work: (client: mongo.MongoClient) => Promise<T>,
): Promise<T> {
  const { mongo: driver } = await import('mongoose');
  const client = new driver.MongoClient(`mongodb://${host}/?directConnection=true`, {
    auth: { username: '__system', password: fs.readFileSync(keyFile, 'utf8').trim() },
    authSource: 'local',
    authMechanism: 'SCRAM-SHA-256',
    serverSelectionTimeoutMS: 30_000,
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

async function ensureReplicaSet(admin: mongo.Admin, host: string): Promise<void> {
  try {
    await admin.command({ replSetGetStatus: 1 });
  } catch (error) {
    if (codeOf(error) !== NOT_YET_INITIALIZED) throw error;
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
  }
}

async function waitForPrimary(admin: mongo.Admin): Promise<void> {
  const deadline = systemClock.monotonicMs() + PRIMARY_MS;
  for (;;) {
    const hello = await admin.command({ hello: 1 });
    if (hello['isWritablePrimary'] === true) return;
    if (systemClock.monotonicMs() > deadline) {
      throw new ServerError('MongoDB did not become primary within 60 s: see its log.');
    }
    await pause(POLL_MS);
  }
}

async function ensureUser(admin: mongo.Admin, { password: pwd, roles }: ServiceAccess): Promise<void> {
  const user = { pwd, roles: [...roles], mechanisms: ['SCRAM-SHA-256'] };
  try {
    await admin.command({ updateUser: SERVICE_USER, ...user });
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_USER) throw error;
    await admin.command({ createUser: SERVICE_USER, ...user });
  }
}

/** Makes a mongod the primary of a set of one, and gives the services' user its password and its roles. Changes nothing else. */
export const prepareMongo = (server: MongoServer, access: ServiceAccess): Promise<void> =>
  asMember(server, async (client) => {
    const admin = client.db('admin').admin();
    await ensureReplicaSet(admin, server.host);
    await waitForPrimary(admin);
    await ensureUser(admin, access);
  });

/** Gives the one member of a stored replica set a new address. Only while the server runs outside the set. */
export const readdressMember = (server: MongoServer): Promise<void> =>
  asMember(server, async (client) => {
    const sets = client.db('local').collection<{ _id: string }>('system.replset');
    await sets.updateOne(
      { _id: REPLICA_SET },
      { $set: { 'members.0.host': server.host }, $inc: { version: 1 } },
    );
  });

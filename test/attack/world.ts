import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Board } from '../integration/api/harness.js';

/** The long form (`npm run attack -- --long`) tries everything, the short one a share of it that is spread over all. */
export const isLong = process.env['ATTACK_LONG'] === '1';

/** All of a list in the long form; else every n-th, so that about `most` are left. */
export function spread<T>(list: readonly T[], most: number): T[] {
  const step = isLong ? 1 : Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, n) => n % step === 0);
}

/** A listener on loopback that counts who connects. */
export interface Canary {
  readonly port: number;
  connections: number;
  close(): Promise<void>;
}

export async function startCanary(): Promise<Canary> {
  const server: Server = createServer((socket) => {
    canary.connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const canary: Canary = {
    port: (server.address() as AddressInfo).port,
    connections: 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return canary;
}

/** Change by themselves: signs of life, whose turn it is, and numbers that changes took which were then refused. */
const RESTLESS = ['heartbeats', 'meta', 'counters', 'dayFigures'];

/** Every document of every collection, as one text: equal texts mean that nothing has changed. */
export async function everything({ database }: Pick<Board, 'database'>): Promise<string> {
  const collections = await database.connection.db?.listCollections().toArray();
  const names = (collections ?? [])
    .map(({ name }) => name)
    .filter((name) => !RESTLESS.includes(name))
    .sort();
  const all = await Promise.all(
    names.map(async (name) => [
      name,
      await database.connection.collection(name).find().sort({ _id: 1 }).toArray(),
    ]),
  );
  return JSON.stringify(all);
}

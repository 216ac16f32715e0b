import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Run, Scenario } from '../scenario.js';
import type { World } from '../world.js';

/** A small disk of its own for the servers. */
const DISK = path.join(os.tmpdir(), `techjobboard-faults-disk-${process.pid}`);
const DISK_SIZE = '700m';
const CHUNK = Buffer.alloc(1 << 20);
/** At most; mongod does well for a while with the room that its files have inside. */
const FULL_MS = { mongo: 60_000, redis: 6_000 } as const;
/** A server that notices the full disk ends soon after. */
const NOTICE_MS = 3_000;

const run = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

function mountDisk(): () => void {
  fs.mkdirSync(DISK, { recursive: true });
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${DISK_SIZE}`, 'tmpfs', DISK))
    throw new Error(`No disk could be mounted at ${DISK}.`);
  return () => {
    run('umount', '--lazy', DISK);
    fs.rmSync(DISK, { recursive: true, force: true });
  };
}

function canMount(): string | null {
  if (process.getuid?.() !== 0) return 'Only root may mount a disk that can be filled.';
  try {
    mountDisk()();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Writes until nothing more fits, and goes on filling what the servers free. Returns what gives it back. */
async function fill(mostMs: number, isEnough: () => boolean): Promise<void> {
  const file = path.join(DISK, 'ballast');
  const out = fs.openSync(file, 'a');
  const until = performance.now() + mostMs;
  while (performance.now() < until && !isEnough()) {
    try {
      fs.writeSync(out, CHUNK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      await wait(50);
    }
  }
  fs.closeSync(out);
  fs.rmSync(file);
}

/** By itself mongod looks for room once a minute, when it writes a checkpoint: here every second. */
async function writeOften({ mongo }: World): Promise<void> {
  await mongo.administer({ setParameter: 1, syncdelay: 1 });
}

/** True where the server says that it could not write. */
async function redisRefuses({ redis }: World): Promise<boolean> {
  const client = new Redis(redis.url, { maxRetriesPerRequest: 1 });
  client.on('error', () => undefined);
  try {
    return (await client.info('persistence')).includes('aof_last_write_status:err');
  } finally {
    client.disconnect();
  }
}

/** How the fault showed: `ended` by itself, `refused` writes. */
async function effectOn(world: World, server: 'mongo' | 'redis'): Promise<'ended' | 'refused' | 'none'> {
  const { [server]: victim } = world;
  const refusing = server === 'redis' ? wait(FULL_MS.redis - 1_000).then(() => redisRefuses(world)) : null;
  let hasEnded = false;
  const ended = victim.ended().then(() => (hasEnded = true));
  await fill(FULL_MS[server], () => hasEnded);
  if (await Promise.race([ended, wait(NOTICE_MS, false)])) {
    await victim.start();
    return 'ended';
  }
  return (await refusing) === true ? 'refused' : 'none';
}

async function fullDisk({ world, times, random, say }: Run, server: 'mongo' | 'redis') {
  const seen = { ended: 0, refused: 0, none: 0 };
  world.load.start({ everyMs: 900 });
  for (let n = 1; n <= times; n += 1) {
    if (server === 'mongo') await writeOften(world);
    await wait(2_000 + random() * 2_000);
    seen[await effectOn(world, server)] += 1;
    await wait(3_000);
    say(`${n} times`);
  }
  return {
    repetitions: times,
    note: `The server ended by itself ${seen.ended} times and was started again, and refused to write ${seen.refused} times.`,
    faults: seen.none > 0 ? [`${seen.none} times the server did not notice its full disk.`] : [],
  };
}

/** Scenario 8: the disk of a server is full for a while. */
export const DISKS: readonly Scenario[] = (['mongo', 'redis'] as const).map((server) => ({
  name: `8-disk-full-${server}`,
  title: `The disk of ${server} is full at load`,
  full: 10,
  options: { people: 60, apart: { server, folder: DISK } },
  cannot: canMount,
  prepare: mountDisk,
  run: (one: Run) => fullDisk(one, server),
}));

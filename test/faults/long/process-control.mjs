// Loaded into every service of a fault run with `node --import`. It does what faults from outside cannot: it stops the
// process at the n-th write to a socket, blocks its event loop, gives it a clock that is wrong, or switches a protection
// off. Orders are read from the file FAULTS_ORDERS, at the start and at each SIGUSR2. It is no part of the services.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const file = process.env.FAULTS_ORDERS;
let offsetMs = 0;
let crash = null;

const RealDate = Date;
const realNow = RealDate.now.bind(RealDate);
RealDate.now = () => realNow() + offsetMs;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now()] : args, newTarget),
});

function orders() {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}

/** A write to a socket is the only way in which a service has an effect: so these are all the steps there are. */
for (const method of ['_write', '_writev']) {
  const original = net.Socket.prototype[method];
  net.Socket.prototype[method] = function write(...args) {
    if (crash === null) return original.apply(this, args);
    crash.left -= 1;
    if (crash.left > 0) return original.apply(this, args);
    if (crash.side === 'before') die();
    const result = original.apply(this, args);
    die();
    return result;
  };
}

function block(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function obey(atStart) {
  const { clockOffsetMs = 0, crashAtWrite, side = 'before', blockMs } = orders();
  offsetMs = clockOffsetMs;
  if (atStart) return; // What happens once was for the process before this one.
  if (crashAtWrite !== undefined) crash = { left: crashAtWrite, side };
  if (blockMs !== undefined) block(blockMs);
}

const service = (file) => import(pathToFileURL(path.resolve('dist', 'apps', ...file)).href);

/** The controls: runs in which the ledger must find faults, or it proves nothing. */
async function unprotect(what) {
  if (what === 'lease') {
    const { DeliveryStore } = await service(['notifier', 'src', 'delivery', 'delivery-store.js']);
    DeliveryStore.prototype.claim = () => Promise.resolve(true);
  }
  if (what === 'key') {
    const { AlertWriter } = await service(['matcher', 'src', 'alert-writer.js']);
    const { upsert } = AlertWriter.prototype;
    AlertWriter.prototype.upsert = function withoutKey(operations) {
      for (const { updateOne } of operations) updateOne.filter._id += `~${Math.random()}`;
      return upsert.call(this, operations);
    };
  }
}

obey(true);
if (isMainThread) {
  process.on('SIGUSR2', () => obey(false));
  const off = process.env.FAULTS_UNSAFE;
  const main = process.argv[1] ?? '';
  if (off === 'lease' && main.includes('notifier')) await unprotect(off);
  if (off === 'key' && main.includes('matcher')) await unprotect(off);
}

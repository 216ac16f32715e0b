import path from 'node:path';
import { parseArgs } from 'node:util';
import { runLauncher } from '../app.js';
import { SERVICES } from '../services.js';
import { takeOrders } from './orders.js';

// The launcher as tools/dev.mjs runs it: as `npm start` does, and it restarts single services on order.

const { values } = parseArgs({ options: { inspect: { type: 'string' } } });
const inspected = SERVICES.find((name) => name === values.inspect);

// Without who gives the orders nothing is to stay behind.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await runLauncher(
  {
    env: process.env,
    root: path.resolve(import.meta.dirname, '..', '..', '..', '..', '..'),
    write: (line) => process.stdout.write(`${line}\n`),
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    nodeFlags: inspected === undefined ? {} : { [inspected]: ['--inspect=127.0.0.1:9229'] },
  },
  (launched) =>
    takeOrders(
      {
        onOrder: (listener) => process.on('message', listener),
        report: (report) => process.send?.(report),
      },
      launched,
    ),
);

import fs from 'node:fs';
import path from 'node:path';
import { QUEUES, sendOver } from '@app/core/contracts';
import { CHANNEL_NAMES, DELIVERY_CONTENTS, MAIL } from '@app/core/delivery';
import { kindsOver } from '@app/core/records';
import { CHANNELS } from './index.js';

// What a channel adds, all of it: a name, a line, a folder. What follows from the name is asked for here; what each must do, in
// test/integration/notifier/notifier-channels.spec.ts, which goes through the same list.

const source = path.join(process.cwd(), 'apps', 'notifier', 'src');
const folders = fs
  .readdirSync(path.join(source, 'channels'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Files of the notifier outside the folders of channels. */
function* shared(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && file !== path.join(source, 'channels')) yield* shared(file);
    else if (entry.isFile() && !file.endsWith('.spec.ts')) yield file;
  }
}

it('every name is registered, and has its folder', () => {
  expect(CHANNELS.map(({ name }) => name)).toEqual([...CHANNEL_NAMES]);
  expect(folders.toSorted()).toEqual([...CHANNEL_NAMES].toSorted());
});

describe.each(CHANNELS)('the channel $name', ({ name, atATime }) => {
  it('has a queue of its own, which the console lists', () => {
    const queues: readonly string[] = QUEUES.map((queue) => queue.name);
    expect(queues.filter((queue) => queue === sendOver(name).name)).toHaveLength(1);
    expect(atATime).toBeGreaterThan(0);
  });

  it('has kinds of records that no other has', () => {
    const others = CHANNEL_NAMES.filter((other) => other !== name).flatMap(kindsOver);
    expect(kindsOver(name).filter((kind) => others.includes(kind))).toEqual([]);
    expect(kindsOver(name)).toEqual(name === MAIL ? DELIVERY_CONTENTS : [name]);
  });

  it('is named by nothing that all channels share', () => {
    const naming = [...shared(source)].filter((file) => fs.readFileSync(file, 'utf8').includes(`'${name}'`));
    expect(naming).toEqual([]);
  });
});

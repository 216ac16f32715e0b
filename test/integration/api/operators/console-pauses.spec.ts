import { sendDelivery } from '@app/core/contracts';
import { Producer } from '@app/infra/queue';
import { PauseDesk } from '../../../../apps/api/src/console/pauses/pause-desk.js';
import { operatorSession, startBoard, type Board } from '../harness.js';

let board: Board;
let headers: { cookie: string };
let csrf: string;

beforeAll(async () => {
  board = await startBoard();
  headers = await operatorSession(board);
  csrf = /name="csrf" value="([^"]+)"/.exec(await text('/'))?.[1] ?? '';
  await board.database.sources.create({ _id: 'acme', kind: 'feed', everySeconds: 60, origin: 'store' });
});
afterAll(async () => {
  await queue().resume();
  await board.stop();
});

const queue = () => board.api.app.get(Producer, { strict: false }).queue(sendDelivery);
const text = async (path: string): Promise<string> => (await fetch(board.opsUrl + path, { headers })).text();
const wish = async (what: string, name: string, act: string): Promise<number> => {
  const body = new URLSearchParams({ csrf, what, name, act });
  const asked = await fetch(`${board.opsUrl}/pauses`, { method: 'POST', headers, body, redirect: 'manual' });
  return asked.status;
};

describe('pauses', () => {
  it('of all mail stand on every page until they are lifted, with what they delay', async () => {
    expect(await text('/pauses')).toContain('Nothing is paused.');
    expect(await wish('mail', '', 'pause')).toBe(303);
    expect(await wish('mail', '', 'pause')).toBe(303);
    for (const path of ['/', '/queues', '/moderation', '/queues/nothing'])
      expect(await text(path)).toContain('All mail is stopped, confirmations and links');
    expect(await text('/pauses')).toContain('Let mails go out again');
    expect(await wish('mail', '', 'resume')).toBe(303);
    expect(await text('/')).not.toContain('All mail is stopped');
  });

  it('of a source stop its reading, and no longer than it is on a list', async () => {
    expect(await wish('source', 'acme', 'pause')).toBe(303);
    expect((await board.database.sources.findById('acme').lean())?.paused).toBe(true);
    expect(await text('/')).toContain('This source is paused: acme');
    await board.database.sources.updateOne({ _id: 'acme' }, { $set: { enabled: false } });
    expect(await text('/')).not.toContain('This source is paused');
    await board.database.sources.updateOne({ _id: 'acme' }, { $set: { enabled: true } });
    expect(await wish('source', 'acme', 'resume')).toBe(303);
    expect((await board.database.sources.findById('acme').lean())?.paused).toBe(false);
  });

  it('of a queue are made again where Redis has lost them', async () => {
    expect(await wish('queue', 'send-delivery', 'pause')).toBe(303);
    expect(await queue().isPaused()).toBe(true);
    expect(await text('/queues/send-delivery')).toContain('Resume this queue');
    await queue().resume();
    await board.api.app.get(PauseDesk, { strict: false }).keep();
    expect(await queue().isPaused()).toBe(true);
    expect(await wish('queue', 'send-delivery', 'resume')).toBe(303);
    await board.api.app.get(PauseDesk, { strict: false }).keep();
    expect(await queue().isPaused()).toBe(false);
  });

  it.each([
    ['mail', 'x', 'pause'],
    ['domain', '', 'pause'],
    ['domain', 'A.example', 'pause'],
    ['domain', 'localhost', 'pause'],
    ['queue', 'constructor', 'pause'],
    ['source', 'nobody', 'pause'],
    ['everything', '', 'pause'],
    ['mail', '', 'stop'],
  ])('are not made of %s “%s” (%s)', async (what, name, act) => {
    expect(await wish(what, name, act)).toBe(422);
    expect(await board.database.pauses.countDocuments()).toBe(0);
  });
});

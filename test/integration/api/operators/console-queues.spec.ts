import { sendDelivery } from '@app/core/contracts';
import { addQueueSamples, queueSamples } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { QueueSampling } from '../../../../libs/infra/src/service/queue-sampling.js';
import { asId, type DeliveryId } from '@app/core/ids';
import { operatorSession, startBoard, type Board } from '../harness.js';

let board: Board;
let headers: { cookie: string };

beforeAll(async () => {
  board = await startBoard();
  headers = await operatorSession(board);
});
afterAll(async () => {
  await board.api.app.get(Producer, { strict: false }).queue(sendDelivery).obliterate({ force: true });
  await board.stop();
});

const get = (path: string) => fetch(board.opsUrl + path, { headers });
const text = async (path: string): Promise<string> => (await get(path)).text();

describe('the pages of queues', () => {
  it('list every queue, say that nothing consumes them, and lead to bull-board', async () => {
    const html = await text('/queues');
    for (const name of ['poll-source', 'match-postings', 'close-windows', 'send-delivery', 'send-hook'])
      expect(html).toContain(`href="/queues/${name}"`);
    expect(html).toContain('nothing is consuming this queue');
    expect(html).toContain('href="/queues/board"');
    const raw = await text('/queues/board');
    expect(raw).toContain('Back to the console');
  });

  it('show one with its figures as pictures and tables', async () => {
    const producer = board.api.app.get(Producer, { strict: false });
    await producer.enqueue(sendDelivery, { v: 1, deliveryId: asId<DeliveryId>('s1.instant.c1') });
    const at = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 60_000);
    const tally = {
      queue: 'send-delivery',
      at,
      given: 120,
      done: 60,
      failed: 6,
      waited: { 1: 60 },
      worked: { 30: 60 },
    };
    // Two processes, and the same minute.
    await addQueueSamples(board.database, [tally]);
    await addQueueSamples(board.database, [tally]);
    const html = await text('/queues/send-delivery');
    expect(html.match(/<svg viewBox="0 0 600 120"/g)).toHaveLength(9);
    expect(html).toContain('<dt>Waiting</dt><dd>1</dd>');
    expect(html).toContain('<dt>In / min, last hour</dt><dd>4.0</dd>');
    expect(html).toContain('<dt>Failed tries, last hour</dt><dd>12</dd>');
    expect(html).toContain('1.1 ms / 1.1 ms / 1.1 ms');
    expect(html).toContain('The same as a table, by four hours');
    expect(html).toContain('Nothing is consuming this queue: no process');
  });

  it('know no other queue', async () => {
    expect((await get('/queues/nothing')).status).toBe(404);
    expect((await get('/queues/constructor')).status).toBe(404);
  });
});

it('hints that a process gives are in the figures of all, once', async () => {
  const { app } = board.api;
  const sampling = app.get(QueueSampling, { strict: false });
  await sampling.write();
  await sampling.write();
  const samples = await queueSamples(board.database, 'send-delivery', 'fortnight', new Date());
  expect(samples.reduce((sum, { given }) => sum + given, 0)).toBe(241);
});

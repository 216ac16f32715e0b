import type { CheckedDraft } from '../drafts/draft-schema.js';
import { InterpreterPool } from './interpreter-pool.js';

// A thread that answers with the titles of its drafts, throws at one and is ended by another.
const WORKER = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, drafts }) => {
    if (drafts.some(({ title }) => title === 'kills')) process.exit(1);
    const results = drafts.map(({ title }) =>
      title === 'throws'
        ? { ok: false, thrown: { name: 'TypeError', message: 'planted' } }
        : { ok: true, value: title });
    parentPort.postMessage({ id, results });
  });`;
const drafts = (...titles: string[]) => titles.map((title) => ({ title }) as CheckedDraft);

describe('InterpreterPool', () => {
  const file = new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`);
  const pool = new InterpreterPool(file, 2, { dataDir: '.' });
  afterAll(() => pool.stop());

  it('answers for each draft, also for one that throws and one that ends its thread', async () => {
    const [first, second] = await Promise.all([
      pool.read(drafts('a', 'throws', 'kills', 'b', 'c')),
      pool.read(drafts('d', 'e')),
    ]);
    expect(first).toMatchObject([
      { ok: true, value: 'a' },
      { ok: false, thrown: { message: 'planted' } },
      { ok: false, thrown: { message: expect.stringContaining('ended') } },
      { ok: true, value: 'b' },
      { ok: true, value: 'c' },
    ]);
    expect(second).toMatchObject([{ value: 'd' }, { value: 'e' }]);
  });

  it('rejects where no draft at all can be read: then the threads are at fault', async () => {
    await expect(pool.read(drafts('kills', 'kills'))).rejects.toThrow('ended');
  });
});

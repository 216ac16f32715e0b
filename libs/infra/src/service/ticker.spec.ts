import { createLogger } from '../logging/index.js';
import { Ticker } from './ticker.js';

const logger = createLogger('test', 'fatal');

/** Resolves with the number of the run when `work` has run that often. */
function counting(upTo: number) {
  let runs = 0;
  let reached = (): void => undefined;
  const done = new Promise<void>((resolve) => (reached = resolve));
  const work = () => {
    runs += 1;
    if (runs === upTo) reached();
    return runs === 1 ? Promise.reject(new Error('first run fails')) : Promise.resolve();
  };
  return { work, done, runs: () => runs };
}

describe('Ticker', () => {
  it('goes on after a run that failed', async () => {
    const { work, done } = counting(3);
    const ticker = new Ticker('test', 1, work, logger);
    ticker.start();
    await done;
    await ticker.stop();
  });

  it('runs at once when it is woken, and no more after it was stopped', async () => {
    const { work, done, runs } = counting(2);
    const ticker = new Ticker('test', 3_600_000, work, logger);
    ticker.start();
    await new Promise((resolve) => setImmediate(resolve));
    ticker.wake();
    await done;
    await ticker.stop();
    ticker.wake();
    expect(runs()).toBe(2);
  });

  it('never runs twice at the same time', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    let reached = (): void => undefined;
    const done = new Promise<void>((resolve) => (reached = resolve));
    const ticker = new Ticker(
      'test',
      0,
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if ((runs += 1) === 5) reached();
      },
      logger,
    );
    ticker.start();
    ticker.start();
    await done;
    await ticker.stop();
    expect(most).toBe(1);
  });
});

import { StopOnSignal } from './stop-on-signal.js';

function aHost() {
  const lines: string[] = [];
  const codes: number[] = [];
  const time = { ms: 0 };
  const stops = new StopOnSignal({
    write: (line) => lines.push(line),
    exit: (code) => codes.push(code),
    now: () => time.ms,
  });
  const ended: { stop: () => void } = { stop: () => undefined };
  const done = new Promise<void>((resolve) => (ended.stop = resolve));
  let forced = 0;
  const running = { stop: () => done, force: () => (forced += 1) };
  return { stops, lines, codes, time, running, ended, done, forced: () => forced };
}

describe('stopping on a signal', () => {
  it('waits for everything to stop', async () => {
    const { stops, codes, running, ended, done } = aHost();
    stops.launched(running);
    stops.signal('SIGTERM');
    expect(codes).toEqual([]);
    ended.stop();
    await done;
    await Promise.resolve();
    expect(codes).toEqual([0]);
  });

  it('stops everything where a service must not go on, and says so by its exit code', async () => {
    const { stops, codes, running, ended, done } = aHost();
    stops.launched(running);
    stops.refused();
    stops.refused();
    ended.stop();
    await done;
    await Promise.resolve();
    expect(codes).toEqual([2]);
  });

  it('takes a signal that comes twice at once for one', () => {
    const { stops, time, running, forced } = aHost();
    stops.launched(running);
    stops.signal('SIGTERM');
    time.ms = 200;
    stops.signal('SIGTERM');
    expect(forced()).toBe(0);
  });

  it('does not wait when it is asked again', () => {
    const { stops, time, codes, running, forced, lines } = aHost();
    stops.launched(running);
    stops.signal('SIGINT');
    time.ms = 1_500;
    stops.signal('SIGINT');
    expect(forced()).toBe(1);
    expect(codes).toEqual([130]);
    expect(lines.at(-1)).toBe('forced to stop');
  });

  it('stops what is still starting when it has started', async () => {
    const { stops, codes, running, ended, done } = aHost();
    stops.signal('SIGINT');
    ended.stop();
    stops.launched(running);
    await done;
    await Promise.resolve();
    expect(codes).toEqual([0]);
  });
});

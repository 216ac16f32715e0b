import { eventOf, readableLine } from './log-lines.js';

const line = JSON.stringify({
  level: 'warn',
  time: '2026-11-22T10:11:12.345Z',
  service: 'notifier',
  event: 'delivery.retry',
  msg: 'The server asked to try later.',
  code: 451,
});

describe('log lines on the terminal', () => {
  it('show time, service, level, event, message and details', () => {
    expect(readableLine('notifier', line, { colour: false })).toBe(
      '10:11:12 notifier  warn  delivery.retry: The server asked to try later. code=451',
    );
  });

  it('are coloured only where that is wanted', () => {
    expect(readableLine('notifier', line, { colour: true })).toContain('\u001b[33m');
    expect(readableLine('notifier', line, { colour: false })).not.toContain('\u001b');
  });

  it('show the stack of a fault', () => {
    const fault = JSON.stringify({
      level: 'fatal',
      event: 'x',
      msg: 'm',
      err: { stack: 'Error: no\n  at a' },
    });
    expect(readableLine('api', fault, { colour: false })).toContain('\nError: no\n  at a');
  });

  it.each(['plain words', '{ not json', ''])('leave other output as it is: %p', (other) => {
    expect(readableLine('api', other, { colour: false })).toContain(other);
    expect(eventOf(other)).toBeUndefined();
  });

  it('tell their event', () => {
    expect(eventOf(line)).toBe('delivery.retry');
  });
});

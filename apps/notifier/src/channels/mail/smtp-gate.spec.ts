import { Metrics } from '@app/infra/metrics';
import type { Logger } from '@app/infra/logging';
import { SmtpGate } from './smtp-gate.js';

const silent = { info: () => undefined, warn: () => undefined } as unknown as Logger;

describe('the gate before the mail server', () => {
  let ms = 0;
  let gate: SmtpGate;

  beforeEach(() => {
    ms = 0;
    gate = new SmtpGate({ now: () => new Date(0), monotonicMs: () => ms }, silent, new Metrics('test'));
  });

  const pauseAfter = (close: () => void): number => {
    close();
    const start = ms;
    while (!gate.open) ms += 100;
    return ms - start;
  };

  it('closes for growing pauses while the server is away, and opens for good when it answers', () => {
    const pauses = Array.from({ length: 8 }, () => pauseAfter(() => gate.away('refused')));
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    expect(gate.proven).toBe(false);
    gate.reached();
    expect([gate.open, gate.proven]).toEqual([true, true]);
    expect(pauseAfter(() => gate.away('refused'))).toBe(500);
  });

  it('counts failures that come together once', () => {
    for (let n = 0; n < 10; n += 1) gate.away('refused');
    expect(pauseAfter(() => undefined)).toBe(500);
  });

  it('stays closed a minute where the server refuses us', () => {
    expect(pauseAfter(() => gate.blamed('5.7.26'))).toBe(60_000);
  });
});

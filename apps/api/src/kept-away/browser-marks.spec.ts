import { readBrowserMarks } from './browser-marks.js';

const NOW = new Date('2026-03-02T08:00:00Z');

describe('marks that a browser hands over', () => {
  it('are a line each, the last one of an opening, and none lies ahead', () => {
    const text = [
      'hidden c1 2026-03-01T08:00:00.000Z',
      'applied c1 2026-03-01T09:00:00Z',
      'applied c2 2030-01-01T00:00:00.000Z\r',
    ].join('\n');
    expect(readBrowserMarks(text, NOW)).toEqual([
      { kind: 'applied', cluster: 'c1', at: new Date('2026-03-01T09:00:00Z') },
      { kind: 'applied', cluster: 'c2', at: NOW },
    ]);
  });

  it.each([
    '',
    'saved c1 2026-03-01T08:00:00.000Z',
    'hidden c1',
    'hidden c1 yesterday',
    'hidden c1 2026-13-41T08:00:00.000Z',
    'hidden $ne 2026-03-01T08:00:00.000Z',
    `hidden ${'c'.repeat(101)} 2026-03-01T08:00:00.000Z`,
    'hidden __proto__',
  ])('are none in %j', (text) => expect(readBrowserMarks(text, NOW)).toEqual([]));

  it('are bounded', () => {
    const text = Array.from({ length: 999 }, (_, n) => `hidden c${n} 2026-03-01T08:00:00Z`).join('\n');
    expect(readBrowserMarks(text, NOW)).toHaveLength(200);
  });
});

import { withIds } from '@app/testing';
import type { RereadReport } from '@app/intake';
import { NOTHING_READ, countedWith } from './reread-counts.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const thrown = { name: 'TypeError', message: 'm'.repeat(500), stack: undefined };
const step = withIds<RereadReport>({
  found: 5,
  sources: [
    { source: 'tide', read: 3, changed: 1 },
    { source: 'acme', read: 2, changed: 2 },
  ],
  setAside: [{ postingId: 'p', source: 'tide', stage: 'interpret', thrown }],
});

describe('what was read again', () => {
  it('is counted by source, over steps', () => {
    const once = countedWith(NOTHING_READ, step, NOW);
    const twice = countedWith(once, { ...step, setAside: [] }, new Date('2026-03-01T13:00:00Z'));
    expect(twice).toMatchObject({
      read: 10,
      sources: [
        { source: 'acme', read: 4, changed: 4, failed: 0 },
        { source: 'tide', read: 6, changed: 2, failed: 1 },
      ],
      lastFault: { at: NOW, source: 'tide', posting: 'p' },
    });
    expect(twice.lastFault?.message).toHaveLength('interpret: TypeError: '.length + 200);
  });

  it('is the same after a step that found nothing', () => {
    expect(countedWith(NOTHING_READ, { found: 0, sources: [], setAside: [] }, NOW)).toBe(NOTHING_READ);
  });
});

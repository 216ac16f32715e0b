import type { KeptRereading } from '@app/core/running';
import { rereadFigures } from './reread-figures.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const reading: KeptRereading = {
  ...{ _id: '7.0', startedAt: NOW, seenAt: NOW, endedAt: null, all: 1_000, read: 400, perSecond: 10 },
  sources: [
    { source: 'a', read: 300, changed: 20, failed: 1 },
    { source: 'b', read: 100, changed: 5, failed: 0 },
  ],
  lastFault: null,
};

describe('how far a reading by new rules has come', () => {
  it('follows from its counts', () => {
    expect(rereadFigures(reading, NOW)).toEqual({
      ...{ left: 600, share: 40, changed: 25, failed: 1, isSilent: false },
      endsAt: new Date('2026-03-01T12:01:00Z'),
    });
  });

  it('is never whole as long as something is left, and whole when it has ended', () => {
    expect(rereadFigures({ ...reading, read: 999 }, NOW).share).toBe(99);
    expect(rereadFigures({ ...reading, read: 1_007 }, NOW)).toMatchObject({ left: 0, share: 100 });
    expect(rereadFigures({ ...reading, all: 400, endedAt: NOW }, NOW)).toMatchObject({
      ...{ left: 0, share: 100, endsAt: null },
    });
  });

  it('has no end where nobody reads, and says that nobody does', () => {
    const later = new Date(NOW.getTime() + 61_000);
    expect(rereadFigures(reading, later)).toMatchObject({ isSilent: true, endsAt: null });
    expect(rereadFigures({ ...reading, endedAt: NOW }, later).isSilent).toBe(false);
    expect(rereadFigures({ ...reading, perSecond: 0 }, NOW).endsAt).toBeNull();
  });
});

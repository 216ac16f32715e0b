import { lastSeen } from './last-seen.js';

const early = new Date('2026-03-01T00:00:00Z');
const late = new Date('2026-03-02T00:00:00Z');
const alarm = { reason: 'empty-read', since: late, reads: 1, gone: 3 } as const;

describe('when a posting was last seen', () => {
  it.each([
    ['at the last good read of its source', 'open', { lastGoodReadAt: late, alarm: null }, late],
    ['not by a read that was not believed', 'open', { lastGoodReadAt: late, alarm }, early],
    ['by its own revision when that is later', 'open', { lastGoodReadAt: new Date(0), alarm: null }, early],
    ['when it was pushed', 'open', null, early],
    ['before it was closed', 'closed', { lastGoodReadAt: late, alarm: null }, early],
  ] as const)('is told: %s', (_name, state, source, wanted) => {
    expect(lastSeen({ state, revisedAt: early }, source)).toEqual(wanted);
  });
});

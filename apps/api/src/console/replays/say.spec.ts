import { sayLeft, sayOf, sayShare } from './say.js';
import { standingOf } from './standing.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const found = { lost: 0, gained: 0, moved: 0, people: 0, peopleOf: 0, limits: 1, limitsOver: 0 };

describe('a replay', () => {
  it.each([
    ['running', { state: 'running', seenAt: NOW, found: null }],
    ['silent', { state: 'running', seenAt: new Date(NOW.getTime() - 300_001), found: null }],
    ['held', { state: 'ended', seenAt: new Date(0), found }],
    ['over', { state: 'ended', seenAt: NOW, found: { ...found, limitsOver: 1 } }],
    ['failed', { state: 'failed', seenAt: NOW, found: null }],
  ] as const)('is %s', (standing, replay) => expect(standingOf(replay, NOW)).toBe(standing));
});

describe('figures', () => {
  it.each([
    [0, 0, ''],
    [0, 10, '0.0 %'],
    [1, 100_000, '0.001 %'],
    [1, 8, '12.5 %'],
  ])('%p of %p is %p', (some, of, said) => expect(sayShare(some, of)).toBe(said));

  it('say what they are of', () => {
    expect([sayOf(1_200, 2_400), sayOf(0, 0)]).toEqual(['1,200 of 2,400 (50.0 %)', '0 of 0']);
  });

  it.each([
    [{ done: 0, all: 10, perSecond: 0 }, null],
    [{ done: 0, all: 10, perSecond: 1 }, '10 s'],
    [{ done: 10, all: 100, perSecond: 1 }, '1 min 30 s'],
    [{ done: 0, all: 7_260, perSecond: 1 }, '2 h 1 min'],
    [{ done: 12, all: 10, perSecond: 1 }, '0 s'],
  ])('%p lasts %p', (progress, said) => expect(sayLeft(progress)).toBe(said));
});

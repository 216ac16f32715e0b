import { planSchedulers } from './plan-schedulers.js';

const sources = [
  { _id: 'a', everySeconds: 60 },
  { _id: 'b', everySeconds: 90 },
];

describe('planSchedulers', () => {
  it('makes everything anew for an empty Redis', () => {
    expect(planSchedulers(sources, []).upsert.map(({ id }) => id)).toEqual(['source-a', 'source-b']);
  });

  it('leaves what is right, changes what differs, removes what belongs to no source', () => {
    const existing = [
      { key: 'source-a', every: '60000' },
      { key: 'source-b', every: 60_000 },
      { key: 'source-gone', every: 60_000 },
    ];
    expect(planSchedulers(sources, existing)).toEqual({
      upsert: [{ id: 'source-b', source: 'b', everyMs: 90_000 }],
      remove: ['source-gone'],
    });
  });
});

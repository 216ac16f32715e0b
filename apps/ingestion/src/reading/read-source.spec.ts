import { thrownAt } from '../cli/ingest/thrown-at.js';
import { rowOf } from '../cli/ingest/row.js';
import type { OpenSource, Web } from '../sources/adapter.js';
import { readSource } from './read-source.js';

const posting = (externalId: string) => ({
  kind: 'posting' as const,
  draft: { externalId, url: 'https://a.example/', title: 'T', company: 'C', text: 'x' },
});

/** A kind that throws at the item `bad`. */
const source: OpenSource = {
  kind: 'planted',
  access: 'api',
  listing: 'whole',
  fetch: () =>
    Promise.resolve({ outcome: 'ok', documents: [], complete: true, etag: null, lastModified: null }),
  parse: () => ({ ok: true, items: ['good', 'bad', 'better'], complete: true }),
  toPosting: (item) => {
    if (item === 'bad') throw new TypeError('planted');
    return posting(String(item));
  },
};

describe('an item that the kind of its source throws at', () => {
  it('is a fault with its sample, and the others are read', async () => {
    const reading = await readSource(source, {} as Web, null);
    expect(reading).toMatchObject({
      outcome: 'listed',
      drafts: [{ externalId: 'good' }, { externalId: 'better' }],
      faults: [
        { externalId: null, reason: 'threw', sample: 'bad', message: expect.stringContaining('planted') },
      ],
    });
  });
});

describe('a row of a file', () => {
  it('is refused alone where reading it throws', () => {
    const planted = () => {
      throw new TypeError('planted');
    };
    expect(rowOf('line 2', planted)).toMatchObject({ kind: 'unreadable', where: 'line 2' });
  });

  it('becomes a dead letter where the intake threw at it, and not where it is wrong itself', () => {
    const refused = { outcome: 'refused', field: '', message: 'm' } as const;
    const outcomes = [
      { ...refused, reason: 'threw' },
      { ...refused, reason: 'empty' },
    ] as const;
    expect(thrownAt('file', [{ a: 1 }, {}], outcomes)).toEqual([
      { stage: 'file', reason: 'threw', message: 'm', origin: 'file', sample: '{ a: 1 }' },
    ]);
  });
});

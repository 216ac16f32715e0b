import { asId } from '../ids/index.js';
import type { IndexedWording } from '../wordings/index.js';
import type { Rhythm } from '../subscription/index.js';
import { draftAlerts } from './draft-alerts.js';

const AT = new Date('2026-03-01T12:00:00Z');

const wording = (subscriber: string, search: string, rhythm: Rhythm): IndexedWording => ({
  subscriberId: asId(subscriber),
  savedSearchId: asId(search),
  rhythm,
  query: 'rust',
  fromSeq: 1,
  toSeq: null,
});

describe('draftAlerts', () => {
  it('makes one alert of two searches of one person, with the more urgent rhythm and both names', () => {
    const drafts = draftAlerts([
      {
        postingId: asId('p'),
        clusterId: asId('c'),
        at: AT,
        revision: 1,
        wordings: [wording('a', 's1', 'daily'), wording('a', 's2', 'instant')],
      },
    ]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ _id: 'a:c', rhythm: 'instant' });
    expect(drafts[0]?.matches.map((match) => match.savedSearchId)).toEqual(['s1', 's2']);
  });

  it('makes one alert of two postings of one cluster', () => {
    const drafts = draftAlerts([
      {
        postingId: asId('p1'),
        clusterId: asId('c'),
        at: AT,
        revision: 1,
        wordings: [wording('a', 's', 'daily')],
      },
      {
        postingId: asId('p2'),
        clusterId: asId('c'),
        at: AT,
        revision: 1,
        wordings: [wording('a', 's', 'daily'), wording('b', 't', 'weekly')],
      },
    ]);
    expect(drafts.map((draft) => draft._id)).toEqual(['a:c', 'b:c']);
    expect(drafts[0]?.matches.map((match) => match.postingId)).toEqual(['p1', 'p2']);
  });
});

import { asId, type ClusterId, type PostingId } from '../ids/index.js';
import { isKeptAway, keptAwayIds } from './kept-away.js';

const cluster = (id: string) => asId<ClusterId>(id);
const posting = (id: string) => asId<PostingId>(id);
const ids = keptAwayIds([
  { clusterId: cluster('c1'), postingIds: [posting('p1'), posting('p2')] },
  { clusterId: cluster('c2'), postingIds: [] },
]);

describe('what a person keeps away', () => {
  it.each([
    ['another posting of the opening', 'p9', 'c1', true],
    ['a posting of it that is another opening by now', 'p2', 'c9', true],
    ['an opening of which no posting was known', 'p9', 'c2', true],
    ['anything else', 'p9', 'c9', false],
  ])('%s', (_name, _id, clusterId, isAway) => {
    expect(isKeptAway({ _id: posting(_id), clusterId: cluster(clusterId) }, ids)).toBe(isAway);
  });
});

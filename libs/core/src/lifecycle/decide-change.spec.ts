import { asId, type ClusterId, type PostingId } from '../ids/index.js';
import { decideChange, isSettled, type DraftHashes, type KnownPosting } from './decide-change.js';

const known = (fields: Partial<KnownPosting> = {}): KnownPosting => ({
  _id: asId<PostingId>('p'),
  seq: 7,
  revision: 2,
  state: 'open',
  contentHash: 'content',
  draftHash: 'draft',
  reading: '4.0',
  clusterId: asId<ClusterId>('c'),
  postedAt: null,
  closedAt: null,
  repost: null,
  closedReason: null,
  quiet: null,
  ...fields,
});
const sent = (fields: Partial<DraftHashes> = {}): DraftHashes => ({
  draftHash: 'draft',
  oldHashes: () => ['old-1', 'old-2'],
  contentHash: 'content',
  reading: '4.0',
  ...fields,
});
const over = { state: 'closed', closedReason: 'valid-through-passed' } as const;
const gone = { state: 'closed', closedReason: 'no-longer-listed' } as const;
const otherRules = { reading: '5.0' };
const otherFacts = { ...otherRules, contentHash: 'by other rules' };
const beforeReadings = { reading: undefined, draftHash: 'old-2' } as unknown as Partial<KnownPosting>;

describe('decideChange', () => {
  it.each([
    ['is new', undefined, sent(), 'new'],
    ['says the same', known(), sent(), 'unchanged'],
    ['says the same in other bytes', known(), sent({ draftHash: 'other' }), 'same-meaning'],
    ['says something else', known(), sent({ draftHash: 'other', contentHash: 'other' }), 'revised'],
    ['comes back', known(gone), sent(), 'reopened'],
    ['is listed on after its closing date', known(over), sent(), 'unchanged'],
    ['has a later closing date', known(over), sent({ draftHash: 'other', contentHash: 'o' }), 'reopened'],
    ['is the same and read alike by other rules', known(), sent(otherRules), 'same-meaning'],
    ['is the same and read otherwise by other rules', known(), sent(otherFacts), 'reread'],
    ['is over, and read otherwise by other rules', known(over), sent(otherFacts), 'reread'],
    ['comes back under other rules', known(gone), sent(otherFacts), 'reopened'],
    ['was changed, and the rules too', known(), sent({ ...otherFacts, draftHash: 'other' }), 'revised'],
    ['was stored before readings were', known(beforeReadings), sent(otherFacts), 'reread'],
    ['was stored then, and reads alike', known(beforeReadings), sent(), 'same-meaning'],
    [
      'was stored then, and has changed',
      known({ ...beforeReadings, draftHash: 'other' }),
      sent(otherFacts),
      'revised',
    ],
    ['hashes as one of old by chance', known({ draftHash: 'old-1' }), sent(otherFacts), 'revised'],
  ] as const)('a draft that %s', (_name, stored, draft, change) => {
    expect(decideChange(stored, draft)).toBe(change);
  });
});

describe('isSettled', () => {
  it('asks what was sent, not by which rules it was read', () => {
    expect(isSettled(known({ reading: '1.0' }), 'draft')).toBe(true);
    expect(isSettled(known(over), 'draft')).toBe(true);
    expect(isSettled(known(gone), 'draft')).toBe(false);
    expect(isSettled(known(), 'other')).toBe(false);
    expect(isSettled(undefined, 'draft')).toBe(false);
  });
});

import { asId, type PostingId } from '@app/core/ids';
import { aPosting } from '@app/testing';
import type { AlertMatch } from '@app/core/records';
import type { MailedPosting } from './describe-posting.js';
import { OpeningWriter } from './opening-writer.js';

const AT = new Date('2026-11-30T08:00:00Z');
const aMatch = (query: string): AlertMatch =>
  ({ savedSearchId: 's1', postingId: 'p1', query, at: AT, revision: 0 }) as AlertMatch;

/** A posting that counts how often its text is read. */
function counted(id: string): { posting: MailedPosting; reads: () => number } {
  let reads = 0;
  const posting: MailedPosting = { ...aPosting({}), _id: asId<PostingId>(id) };
  const { text } = posting;
  Object.defineProperty(posting, 'text', { get: () => ((reads += 1), text) });
  return { posting, reads: () => reads };
}

describe('the writer of openings', () => {
  it('remembers the postings asked for last: one that is asked again and again is read once', () => {
    const writer = new OpeningWriter();
    const often = counted('often');
    const once = counted('once');
    writer.fits(once.posting, aMatch('rust'));
    const readsOfOne = once.reads();
    expect(readsOfOne).toBeGreaterThan(0);
    for (let other = 0; other < 1_500; other += 1) {
      writer.fits(often.posting, aMatch('rust'));
      writer.fits(counted(`other-${other}`).posting, aMatch('rust'));
    }
    expect(often.reads()).toBe(readsOfOne);
    writer.fits(once.posting, aMatch('rust'));
    expect(once.reads()).toBe(2 * readsOfOne);
  });

  it('says which search cannot be read, each time it is asked', () => {
    const writer = new OpeningWriter();
    for (let time = 0; time < 2; time += 1)
      expect(() => writer.fits(aPosting({}), aMatch('('))).toThrow('The text of search s1 cannot be read');
  });
});

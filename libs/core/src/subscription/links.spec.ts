import { isLinkEnded, linkExpiry } from './links.js';

const made = new Date('2026-11-01T10:00:00.700Z');
const expires = (at: Date): Date => new Date(Math.floor(linkExpiry('manage', at).getTime() / 1_000) * 1_000);

describe('a link that its owner may have ended', () => {
  it('works while nothing was ended', () => {
    expect(isLinkEnded('manage', expires(made), undefined)).toBe(false);
    expect(isLinkEnded('manage', null, undefined)).toBe(false);
  });

  it('works where it was made after that, or in the same second', () => {
    expect(isLinkEnded('manage', expires(made), new Date('2026-11-01T10:00:00.900Z'))).toBe(false);
    expect(isLinkEnded('manage', expires(made), new Date('2026-10-31T10:00:00Z'))).toBe(false);
  });

  it('opens nothing where it was made before, or nobody knows when', () => {
    expect(isLinkEnded('manage', expires(made), new Date('2026-11-01T10:00:01Z'))).toBe(true);
    expect(isLinkEnded('manage', null, made)).toBe(true);
    expect(isLinkEnded('confirm', linkExpiry('confirm', made), new Date('2026-11-01T10:00:05Z'))).toBe(true);
  });
});

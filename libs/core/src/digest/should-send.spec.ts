import fc from 'fast-check';
import { DELIVERY_KINDS, SEARCH_STATES, SUPPRESSION_REASONS } from '../domain/index.js';
import {
  confirmationRefusal,
  itemRefusal,
  mailRefusal,
  matchRefusal,
  type MatchFacts,
  type PostingFate,
  type ReceiverFacts,
} from './should-send.js';

const reader: ReceiverFacts = { confirmed: true, unsubscribed: false, addressSuppressed: false };
const posting: PostingFate = { open: true, hidden: false, companyMuted: false };
const standing: MatchFacts = { search: 'active', posting, fits: true };

describe('whether a mail goes out', () => {
  it.each([
    ['alerts', reader, null],
    ['alerts', null, 'unsubscribed'],
    ['alerts', { ...reader, confirmed: false }, 'unconfirmed'],
    ['alerts', { ...reader, unsubscribed: true }, 'unsubscribed'],
    ['alerts', { ...reader, addressSuppressed: true }, 'address-suppressed'],
    ['manage-link', { ...reader, unsubscribed: true }, null],
    ['manage-link', { ...reader, confirmed: false }, 'unconfirmed'],
    ['confirmation', { ...reader, confirmed: false, unsubscribed: true }, null],
    ['confirmation', { ...reader, addressSuppressed: true }, 'address-suppressed'],
  ] as const)('%s to %j: %s', (kind, receiver, reason) => {
    expect(mailRefusal(kind, receiver)).toBe(reason);
  });

  it('never writes anything but a confirmation to an unconfirmed address', () => {
    for (const kind of DELIVERY_KINDS) {
      const refusal = mailRefusal(kind, { ...reader, confirmed: false });
      expect(refusal === null).toBe(kind === 'confirmation');
    }
  });

  it('asks to confirm pending searches only', () => {
    expect([...SEARCH_STATES, null].map(confirmationRefusal)).toEqual([
      null,
      'nothing-left',
      'nothing-left',
      'search-deleted',
      'search-deleted',
    ]);
  });
});

describe('whether an item stays in', () => {
  it.each([
    [standing, null],
    [{ ...standing, search: 'paused' }, 'search-paused'],
    [{ ...standing, search: 'pending' }, 'search-paused'],
    [{ ...standing, search: 'deleted' }, 'search-deleted'],
    [{ ...standing, search: null }, 'search-deleted'],
    [{ ...standing, posting: null }, 'posting-closed'],
    [{ ...standing, posting: { ...posting, open: false } }, 'posting-closed'],
    [{ ...standing, posting: { ...posting, hidden: true } }, 'posting-hidden'],
    [{ ...standing, fits: false }, 'no-longer-matches'],
    [{ ...standing, posting: { ...posting, open: false }, fits: false }, 'posting-closed'],
    [{ ...standing, posting: { ...posting, companyMuted: true } }, 'company-muted'],
  ] as [MatchFacts, string | null][])('%j: %s', (match, reason) => {
    expect(matchRefusal(match)).toBe(reason);
  });

  it('is decided by the match that stands, else by a reason that one of them has', () => {
    const fate = fc.record({ open: fc.boolean(), hidden: fc.boolean(), companyMuted: fc.boolean() });
    const match = fc.record({
      search: fc.constantFrom(...SEARCH_STATES, null),
      posting: fc.option(fate, { nil: null }),
      fits: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(match, { minLength: 1, maxLength: 5 }), (matches) => {
        const reasons = matches.map(matchRefusal);
        const verdict = itemRefusal(matches);
        expect(reasons).toContain(verdict);
        expect(verdict === null).toBe(reasons.includes(null));
        if (verdict !== null) expect(SUPPRESSION_REASONS).toContain(verdict);
      }),
    );
  });
});

import fc from 'fast-check';
import { DELIVERY_CONTENTS, SUPPRESSION_REASONS } from './delivery.js';
import { SEARCH_STATES } from '../subscription/index.js';
import {
  confirmationRefusal,
  itemRefusal,
  matchRefusal,
  receiverRefusal,
  type MatchFacts,
  type PostingFate,
  type ReceiverFacts,
} from './should-send.js';

const MAIL = { toAddress: true };
const BESIDES = { toAddress: false };
const reader: ReceiverFacts = {
  confirmed: true,
  unsubscribed: false,
  notRenewed: false,
  addressSuppressed: false,
};
const posting: PostingFate = { open: true, hidden: false, companyMuted: false, keptAway: false };
const standing: MatchFacts = { search: 'active', posting, fits: true };

describe('whether a delivery goes out', () => {
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
  ] as const)('%s to %j: %s', (content, receiver, reason) => {
    expect(receiverRefusal(content, MAIL, receiver)).toBe(reason);
  });

  it('never writes anything but a confirmation to an unconfirmed address', () => {
    for (const content of DELIVERY_CONTENTS) {
      for (const rules of [MAIL, BESIDES]) {
        const refusal = receiverRefusal(content, rules, { ...reader, confirmed: false });
        expect(refusal === null).toBe(content === 'confirmation');
      }
    }
  });

  it('heeds a suppressed address only where it writes to it', () => {
    expect(receiverRefusal('alerts', BESIDES, { ...reader, addressSuppressed: true })).toBeNull();
    expect(receiverRefusal('alerts', BESIDES, { ...reader, unsubscribed: true })).toBe('unsubscribed');
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
    [{ ...standing, posting: { ...posting, keptAway: true } }, 'kept-away'],
  ] as [MatchFacts, string | null][])('%j: %s', (match, reason) => {
    expect(matchRefusal(match)).toBe(reason);
  });

  it('is decided by the match that stands, else by a reason that one of them has', () => {
    const fate = fc.record({
      open: fc.boolean(),
      hidden: fc.boolean(),
      companyMuted: fc.boolean(),
      keptAway: fc.boolean(),
    });
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

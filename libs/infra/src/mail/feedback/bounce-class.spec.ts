import { classifyBounce, type BounceClass } from './bounce-class.js';

describe('how a bounce is judged', () => {
  it.each<[string | null, string, BounceClass]>([
    ['5.1.1', '550 5.1.1 user unknown', 'hard'],
    ['5.1.2', 'host unknown', 'hard'],
    ['5.0.0', '550 No such user here', 'hard'],
    [null, 'Sorry, no mailbox here by that name.', 'hard'],
    ['5.2.2', '552 mailbox full', 'soft'],
    ['4.4.1', 'connection timed out', 'soft'],
    ['5.0.0', 'over quota', 'soft'],
    ['5.2.1', '550-5.2.1 The user is receiving mail at a rate that prevents more', 'soft'],
    ['5.3.4', 'message size exceeds limit', 'soft'],
    ['5.7.26', 'unauthenticated', 'sender'],
    ['5.1.1', '550 5.7.1 IP address blacklisted by recipient', 'sender'],
    ['5.1.0', "5.1.0 - Unknown address error 550-'5.7.1 Access denied'", 'sender'],
    ['5.0.0', '554 rejected as spam', 'sender'],
    [null, '554 Transaction failed', 'unclear'],
  ])('%s %s: %s', (status, words, expected) => {
    expect(classifyBounce(status, words)).toBe(expected);
  });
});

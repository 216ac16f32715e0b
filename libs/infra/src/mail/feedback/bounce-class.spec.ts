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
    ['5.1.1', '552 mailbox is over quota temporarily (#5.1.1)', 'soft'],
    ['5.1.3', '553 http://www.spamhaus.org/query/bl?ip=192.0.2.1', 'sender'],
    ['5.7.13', '525 5.7.13 Disabled recipient address', 'hard'],
    ['4.0.0', "DNS type 'mx' lookup of example.comn responded with code NXDOMAIN", 'hard'],
    ['4.4.7', '450 4.7.1 <c.example>: Client host rejected: may not be mail exchanger', 'sender'],
    ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied', 'hard'],
  ])('%s %s: %s', (status, words, expected) => {
    expect(classifyBounce(status, words)).toBe(expected);
  });
});

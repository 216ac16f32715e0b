import { networkOf, rateHeaders } from './rate-limiter.js';
import { RATE_POLICIES } from './rate-policies.js';

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    [undefined, 'unknown'],
    ['no address', 'unknown'],
  ])('%s counts as %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

describe('rateHeaders', () => {
  it('speaks the draft of the IETF', () => {
    expect(rateHeaders('save', RATE_POLICIES, { allowed: true, remaining: 4, resetSeconds: 60 })).toEqual({
      'ratelimit-policy': '"save";q=20;w=3600',
      ratelimit: '"save";r=4;t=60',
    });
  });
});

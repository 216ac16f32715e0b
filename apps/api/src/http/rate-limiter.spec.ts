import { rateHeaders } from './rate-limiter.js';
import { RATE_POLICIES } from './rate-policies.js';

describe('rateHeaders', () => {
  it('speaks the draft of the IETF', () => {
    expect(rateHeaders('save', RATE_POLICIES, { allowed: true, remaining: 4, resetSeconds: 60 })).toEqual({
      'ratelimit-policy': '"save";q=20;w=3600',
      ratelimit: '"save";r=4;t=60',
    });
  });
});

import { judgeClaims, type Claim } from './claim.js';

const claim = (value: string, fields: Partial<Claim<string>> = {}): Claim<string> => ({
  value,
  quote: `“${value}”`,
  strength: 'sentence',
  subject: 'role',
  denied: false,
  ...fields,
});
const JUDGING = {
  key: (value: string) => value,
  settle: (values: readonly string[]) => (values.includes('hybrid') ? 'hybrid' : null),
  opposite: (value: string) => (value === 'remote' ? 'onsite' : null),
};
const judge = (...claims: Claim<string>[]) => judgeClaims(claims, JUDGING);
const outcomes = (...claims: Claim<string>[]) => judge(...claims).claims.map(({ outcome }) => outcome);

describe('judgeClaims', () => {
  it('takes the strongest claim about the role', () => {
    const claims = [claim('remote', { strength: 'flag' }), claim('onsite')];
    expect(judge(...claims)).toMatchObject({ value: 'onsite', quotes: ['“onsite”'] });
    expect(outcomes(...claims)).toEqual(['weaker', 'won']);
  });

  it('leaves out what is about others', () => {
    const claims = [claim('remote', { subject: 'benefit' }), claim('hybrid', { strength: 'mention' })];
    expect(judge(...claims).value).toBe('hybrid');
    expect(outcomes(...claims)).toEqual(['other-subject', 'won']);
  });

  it('lets a denial take its value away and never support it', () => {
    const denial = claim('remote', { denied: true });
    expect(judge(claim('remote', { strength: 'flag' }), denial)).toMatchObject({
      value: 'onsite',
      quotes: ['“remote”'],
    });
    expect(judge(denial, claim('hybrid'))).toMatchObject({ value: 'hybrid' });
    expect(judge(claim('remote', { strength: 'field' }), denial).value).toBe('remote');
  });

  it('settles what disagrees, or says nothing and quotes both', () => {
    expect(judge(claim('remote'), claim('hybrid'))).toMatchObject({ value: 'hybrid' });
    expect(judge(claim('remote'), claim('onsite'))).toMatchObject({
      value: null,
      quotes: ['“remote”', '“onsite”'],
    });
    expect(judge()).toEqual({ value: null, quotes: [], claims: [] });
  });
});

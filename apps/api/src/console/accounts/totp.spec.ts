import { base32, hotp, matchingStep, otpauthUri, stepAt } from './totp.js';

const key = Buffer.from('12345678901234567890');

describe('hotp', () => {
  // RFC 4226, appendix D.
  it.each([
    '755224',
    '287082',
    '359152',
    '969429',
    '338314',
    '254676',
    '287922',
    '162583',
    '399871',
    '520489',
  ])('is %s by the RFC', (code) => {
    const codes = Array.from({ length: 10 }, (_, counter) => hotp(key, counter));
    expect(codes).toContain(code);
  });

  // RFC 6238, appendix B: SHA-1, 8 digits.
  it.each<[number, string]>([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %d is %s', (second, code) => {
    expect(hotp(key, stepAt(new Date(second * 1_000)), 8)).toBe(code);
  });
});

describe('matchingStep', () => {
  const now = new Date(59_000);
  it.each<[string, number | null]>([
    [hotp(key, 0), 0],
    [hotp(key, 1), 1],
    [hotp(key, 2), 2],
    [hotp(key, 3), null],
    ['', null],
    ['28708', null],
    ['2870820', null],
    ['abcdef', null],
  ])('finds %j at step %j', (code, step) => {
    expect(matchingStep(key, code, now)).toBe(step);
  });
});

describe('base32', () => {
  // RFC 4648, section 10, without padding.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as %j', (text, wanted) => {
    expect(base32(Buffer.from(text))).toBe(wanted);
  });
});

it('otpauthUri escapes what names may have', () => {
  expect(otpauthUri('Our Board & co', 'ada', key)).toBe(
    'otpauth://totp/Our%20Board%20%26%20co:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Our%20Board%20%26%20co&digits=6&period=30',
  );
});

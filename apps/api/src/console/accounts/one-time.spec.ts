import { newRecoveryCodes, recoveryHash } from './one-time.js';

describe('recovery codes', () => {
  it('are ten different ones, in groups that can be read aloud', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{5}(-[2-9a-hjkmnp-z]{5}){2}$/);
  });

  it('are the same however they are typed', () => {
    expect(recoveryHash(' ABCDE fghjk-23456')).toBe(recoveryHash('abcde-fghjk-23456'));
    expect(recoveryHash('abcde-fghjk-23457')).not.toBe(recoveryHash('abcde-fghjk-23456'));
  });
});

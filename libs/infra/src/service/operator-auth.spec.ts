import type { Secrets } from '../config/index.js';
import { isOperator, isOperatorHeader } from './operator-auth.js';

const secrets: Secrets = {
  signingKeys: { current: 'k', keys: { k: 'x' } },
  hashKey: 'x',
  operator: { user: 'operator', password: 'correct:horse' },
};
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the operator’s login', () => {
  it('takes the name and the password, and nothing else', () => {
    expect(isOperator(secrets, 'operator', 'correct:horse')).toBe(true);
    expect(isOperator(secrets, 'operator', 'correct')).toBe(false);
    expect(isOperator(secrets, 'Operator', 'correct:horse')).toBe(false);
    expect(isOperator(secrets, '', '')).toBe(false);
  });

  it('reads a Basic header, with colons in the password', () => {
    expect(isOperatorHeader(secrets, basic('operator:correct:horse'))).toBe(true);
    expect(isOperatorHeader(secrets, basic('operator:wrong'))).toBe(false);
    for (const header of [undefined, '', 'Basic', 'Basic !!!', 'Bearer x', basic('no-colon')]) {
      expect(isOperatorHeader(secrets, header)).toBe(false);
    }
  });
});

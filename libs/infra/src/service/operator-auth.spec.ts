import type { Secrets } from '../config/index.js';
import { isAdmin, isScraper } from './operator-auth.js';

const secrets: Secrets = {
  signingKeys: { current: 'k', keys: { k: 'x' } },
  hashKey: 'x',
  operator: { user: 'operator', password: 'correct:horse' },
  metricsPassword: 'scrape:me',
  adminToken: 'commands',
};
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('a secret in a header', () => {
  it('opens with each secret what it is for, and nothing else', () => {
    const headers = [
      basic('metrics:scrape:me'),
      'Bearer commands',
      basic('operator:correct:horse'),
      basic('metrics:correct:horse'),
      basic('operator:commands'),
      basic('metrics:scrape'),
      basic('metrics'),
      'Bearer correct:horse',
      'Bearer scrape:me',
      'Basic',
      'Basic !!!',
      'Bearer ',
      '',
      undefined,
    ];
    expect(headers.filter((header) => isScraper(secrets, header))).toEqual([headers[0]]);
    expect(headers.filter((header) => isAdmin(secrets, header))).toEqual([headers[1]]);
  });
});

import { GuardedFetch } from './guarded-fetch.js';

describe('GuardedFetch', () => {
  const guarded = new GuardedFetch('https://login.example');
  afterAll(() => guarded.close());

  it.each([
    ['http://other.example/token', 'https only'],
    ['http://login.example/token', 'https only'],
    ['https://127.0.0.1/token', 'not a public address'],
    ['https://[::1]/token', 'not a public address'],
    ['https://169.254.169.254/latest', 'not a public address'],
    ['https://0x7f000001/token', 'not a public address'],
    ['file:///etc/passwd', 'https only'],
  ])('does not ask %s', async (address, why) => {
    await expect(guarded.fetch(address, {})).rejects.toThrow(why);
  });

  it('does not ask a name that leads inside', async () => {
    await expect(guarded.fetch('https://localhost:9/token', {})).rejects.toThrow('not a public address');
  });
});

import { isFromOurPage } from './same-origin.js';

describe('isFromOurPage', () => {
  const host = 'console.example:3001';
  it.each([
    [{}, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: `http://${host}` }, true],
    [{ origin: `http://${host}` }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: `http://${host}` }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'http://console.example:3011' }, false],
    [{ origin: 'null' }, false],
  ])('%j: %s', (headers, expected) => {
    expect(isFromOurPage({ headers: { host, ...headers } })).toBe(expected);
  });
});

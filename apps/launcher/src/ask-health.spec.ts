import { missingIn } from './ask-health.js';

describe('what a service waits for', () => {
  it('is told by name', () => {
    const failed = { mongodb: 'MongoDB has not answered yet.', redis: 'Redis has not been asked yet.' };
    expect(missingIn(503, JSON.stringify({ status: 'not-ready', failed }))).toBe(
      'mongodb: MongoDB has not answered yet. redis: Redis has not been asked yet.',
    );
  });

  it('is not guessed at', () => {
    for (const body of ['', '<html>', '[]', '{"failed":1}']) {
      expect(missingIn(502, body)).toBe('it answers with status 502');
    }
  });
});

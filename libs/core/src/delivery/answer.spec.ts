import { answerOf } from './answer.js';

describe('an answer', () => {
  it.each([
    [250, '250 2.0.0 Ok: queued', '250 2.0.0 Ok: queued'],
    [550, '550-5.1.1 No such\nmailbox', '550-5.1.1 No such\nmailbox'],
    [250, '2.0.0 Ok', '250 2.0.0 Ok'],
    [250, '2500 bytes taken', '250 2500 bytes taken'],
    [250, '250', '250'],
    [null, 'The connection was closed.', 'The connection was closed.'],
    [421, null, '421'],
    [null, null, ''],
  ])('of %j and %j is said once', (code, detail, said) => {
    expect(answerOf({ code, detail })).toBe(said);
  });
});

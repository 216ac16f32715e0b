import { parseFunctions, WORK_FUNCTIONS } from './work-functions.js';

describe('functions', () => {
  it.each([
    ['engineering, Data', ['engineering', 'data']],
    ['data,engineering,data', ['engineering', 'data']],
    ['all', WORK_FUNCTIONS],
    ['engineering, poetry', null],
    ['', null],
  ])('are read from %s', (text, functions) => {
    expect(parseFunctions(text)).toEqual(functions);
  });
});

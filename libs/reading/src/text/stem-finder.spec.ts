import { stemFinder } from './stem-finder.js';

describe('stemFinder', () => {
  const isFound = stemFinder('remot|hybr|in person|büro|erson al|son');

  it.each([
    'Remote',
    'a HYBRID week',
    'meet in person',
    'im BÜRO',
    'the reremote',
    'hyhybr',
    'in perso in person',
    'person',
  ])('finds a stem in %s', (text) => expect(isFound(text)).toBe(true));
  it.each(['', 'remo t', 'hyb rid', 'burо', 'in perso', 'bur'])('finds none in %s', (text) =>
    expect(isFound(text)).toBe(false),
  );
});

import { headingOf, sectionLines } from './sections.js';

describe('headingOf', () => {
  it.each([
    ['Benefits', 'benefits'],
    ['What we offer:', 'benefits'],
    ['Was wir bieten', null],
    ['Wir bieten', 'benefits'],
    ['Dein Profil', 'requirements'],
    ['About us', 'company'],
    ['À propos de nous', 'company'],
    ['Salary range', 'pay'],
    ['Requirements:', 'requirements'],
    ['Nice to have', 'wishes'],
    ['Twoje zadania', 'role'],
    ['Benefits include health insurance, a pension and more.', null],
    ['Location: Berlin', null],
  ])('%s: %s', (line, section) => expect(headingOf(line)).toBe(section));
});

describe('sectionLines', () => {
  it('gives each line the part it stands in, with its offset', () => {
    const text =
      'We build maps.\nRequirements\n5 years of Go\nBenefits\nRemote budget\nHow do we work?\nIn the office.';
    expect(sectionLines(text).map(({ section, isHeading }) => [section, isHeading])).toEqual([
      ['role', false],
      ['requirements', true],
      ['requirements', false],
      ['benefits', true],
      ['benefits', false],
      ['role', true],
      ['role', false],
    ]);
    for (const { text: line, start } of sectionLines(text))
      expect(text.slice(start, start + line.length)).toBe(line);
  });
});

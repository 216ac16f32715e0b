import { TRADES } from '../normalise/role-family/role-family-words.js';
import { wordTable } from './word-table.js';

const find = wordTable([
  ['tester', ['(?:qa|test) engineer|testers?', String.raw`\w+tester`]],
  ['engineer', ['engineers?|(?<!sales )staff', String.raw`[cs]d+ lead|m&a|a{2,3}`]],
]);
const values = (text: string): string[] => find(text).map(({ value, words }) => `${value}:${words}`);

describe('wordTable', () => {
  it.each([
    ['test engineer', ['tester:test engineer']],
    ['tests engineer', ['engineer:engineer']],
    ['lead tester, engineers', ['tester:tester', 'engineer:engineers']],
    ['softwaretester', ['tester:softwaretester']],
    ['sales staff, staff', ['engineer:staff']],
    ['sdd lead and cd lead', ['engineer:sdd lead', 'engineer:cd lead']],
    ['m&a, aaa a', ['engineer:m&a', 'engineer:aaa']],
    ['testersx', []],
  ])('%s', (text, found) => expect(values(text)).toEqual(found));

  it('finds what one pattern of all its words finds', () => {
    const whole = new RegExp(
      `\\b(?:${TRADES.map(([, list]) => `(${list.join('|')})`).join('|')})(?!\\w)`,
      'g',
    );
    const titles =
      'data scientist nurse, head of software engineering m&a analyst site reliability it-support qa';
    expect(wordTable(TRADES)(titles).map(({ words }) => words)).toEqual(titles.match(whole));
  });
});

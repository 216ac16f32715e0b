import { readLocation } from './location.js';
import { readWorkplace } from './workplace.js';

const read = (line: string, title: string, text: string) =>
  readWorkplace(undefined, line === '' ? [] : [readLocation(line)], line, title, text);

describe('readWorkplace', () => {
  it('takes the field, then the place line, then the title, then the text', () => {
    expect(readWorkplace('hybrid', [readLocation('Remote')], 'Remote', 'Dev (Remote)', '')).toMatchObject({
      workplace: 'hybrid',
    });
    expect(read('Remote, Spain', 'Dev', 'Come to the office 3 days a week in Madrid.')).toEqual({
      workplace: 'remote',
      evidence: 'Remote, Spain',
    });
    expect(read('Madrid', 'Dev (Remote)', '')).toMatchObject({ workplace: 'remote' });
    expect(read('Madrid', 'Dev', 'This role is fully remote.')).toEqual({
      workplace: 'remote',
      evidence: 'This role is fully remote.',
    });
  });

  it.each([
    ['You work from our office 3 days a week.', 'hybrid'],
    ['We are in the office four days per week.', 'hybrid'],
    ['This is an on-site role in our lab.', 'onsite'],
    ['No remote, sorry.', 'onsite'],
    ['Work from anywhere you like.', 'remote'],
    ['We build remote sensing satellites.', 'unknown'],
  ])('reads %s as %s', (text, mode) => expect(read('', 'Engineer', text).workplace).toBe(mode));

  it('is not misled by the trade', () => {
    expect(read('', 'Remote Sensing Engineer', '').workplace).toBe('unknown');
  });
});

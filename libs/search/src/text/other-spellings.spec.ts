import { otherSpellingsOf } from './other-spellings.js';

describe('other spellings of words', () => {
  it.each([
    ['frontend', ['front end']],
    ['front end', ['frontend']],
    ['Front-End developer', ['frontend']],
    ['Sr.', ['senior', 'snr']],
    ['senior', ['sr', 'snr']],
    ['optimise', ['optimize']],
    ['optimize', ['optimise']],
    ['fuer', ['für', 'fürs', 'fuers']],
    ['für', ['fuer', 'fürs', 'fuers']],
    ['Softwareentwickler', ['software entwickler']],
    ['Software-Entwickler', ['softwareentwickler']],
  ])('of %s', (text, some) => {
    const found = otherSpellingsOf(text);
    expect(found?.inPart).toBe(false);
    expect(found?.examples).toEqual(some);
  });

  it.each([
    ['base', 'database'],
    ['security', 'cybersecurity'],
    ['data engineer', 'bigdata'],
    ['entwickler', 'softwareentwickler'],
  ])('of %s, which is a part of others', (text, example) => {
    const found = otherSpellingsOf(text);
    expect(found?.inPart).toBe(true);
    expect(found?.examples).toContain(example);
    // What stands apart holds the words as they are.
    expect(found?.examples.join('')).not.toContain(' ');
  });

  it.each(['rust', 'kubernetes', 'promise', 'javascript', 'zebra stripes', 'trust'])('of %s: none', (text) =>
    expect(otherSpellingsOf(text)).toBeNull(),
  );
});

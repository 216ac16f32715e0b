import { parseSaved } from '@app/search/language';
import { en, TEXTS } from '../../texts/index.js';
import { searchNotes } from './search-notes.js';

const notes = (text: string, texts = en as typeof TEXTS.de, related?: number): readonly string[] => {
  const parsed = parseSaved(text, related);
  if (!parsed.ok) throw new Error(text);
  return searchNotes(parsed.query, texts);
};

describe('what a search stands for beside its text', () => {
  it('names the other names of its words, wherever they stand, in both languages', () => {
    expect(notes('k8s')).toEqual([
      expect.stringMatching(/^Other names count too: “k8s” \(also “kubernetes”/),
    ]);
    expect(notes('remote:yes (rust OR -k8s)', TEXTS.de)).toEqual([
      expect.stringMatching(/^Andere Namen zählen mit: „k8s“ \(auch „kubernetes“/),
    ]);
  });

  it('names none where exactly the word is meant, or the table of the search has none', () => {
    expect(notes('=k8s =python')).toEqual([]);
    expect(notes('k8s', en, 0)).toEqual([]);
  });

  it('says that no distance can be measured from a city without coordinates', () => {
    expect(notes('within:40km of:"La Jolla, US"')).toEqual([
      'We have no coordinates for La Jolla, US, so this finds postings that name it.',
    ]);
    expect(notes('within:40km of:"La Jolla, US"', TEXTS.de)[0]).toContain('keine Koordinaten');
    expect(notes('within:40km of:"Berlin, DE"')).toEqual([]);
  });
});

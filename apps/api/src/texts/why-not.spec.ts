import { LANGUAGES } from '@app/core/subscription';
import { GATE_REASONS, GATES } from '@app/search/why';
import { TEXTS } from './index.js';

const SAID = { at: 'AT', until: 'UNTIL', seen: 'SEEN', clauses: 'CLAUSES' };
const NOTHING = { at: '', until: '', seen: '', clauses: '' };

/** Every sentence of every gate, by language. */
const sentences = (language: (typeof LANGUAGES)[number], said: typeof SAID): string[] =>
  GATES.flatMap((gate) => {
    const own = new Map(Object.entries(TEXTS[language].whyNot.sentences[gate]));
    return GATE_REASONS[gate].map((reason) => own.get(reason)?.(said) ?? `${gate}: ${reason} is missing`);
  });

describe.each(LANGUAGES)('what a person reads of each gate, in %s', (language) => {
  it('is a sentence, also where nothing was seen', () => {
    for (const sentence of sentences(language, SAID)) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|missing| {2}|\(\)/);
    }
    for (const sentence of sentences(language, NOTHING))
      expect(sentence).toMatch(/^\p{Lu}(?!.*undefined).*\.$/u);
  });

  it('has no word of the operators', () => {
    const words = /\b(gate|wording|delivery|alert|dead letter|suppress|trace|percolat|matcher|notifier)/i;
    for (const sentence of sentences(language, SAID)) expect(sentence).not.toMatch(words);
  });

  it('says what of a search did not fit', () => {
    const { clause } = TEXTS[language].whyNot;
    expect(clause({ text: 'rust', truth: 'false', seen: 'SEEN' })).toContain('rust');
    expect(clause({ text: 'rust', truth: 'true', seen: 'SEEN' })).toMatch(/left out|ausgeschlossen/);
  });
});

it('is translated', () => {
  const english = sentences('en', SAID);
  expect(sentences('de', SAID).filter((sentence) => english.includes(sentence))).toEqual([]);
});

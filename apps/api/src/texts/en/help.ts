import type { Prose } from '../prose.js';
import { fieldsEn } from './fields.js';

const prose: Prose = {
  title: 'The search language',
  lead: 'A search is one line of text. The filters beside the results and the text are two views of the same search.',
  sections: [
    {
      title: 'How words are compared',
      paragraphs: [
        'Capitals and accents do not matter: cafe finds Café. C++, C#, .NET and Node.js are words in their own right. An English plural counts as its singular. A word is the same whether it is written as one word, with a hyphen or as two: frontend finds front-end.',
        'A word also finds its other names: k8s finds kubernetes, golang the skill Go. A search shows which, and = before the word takes them away. What is only near in meaning, or another language’s word, is offered and never added by itself.',
        'A search that cannot be understood is refused, with the place and what to write instead. Nothing is ignored, and nothing is widened except by the other names that the search shows.',
      ],
    },
  ],
};

/** The texts of the page about the search language, in English. */
export const helpEn = {
  prose,
  words: {
    title: 'Words',
    write: 'You write',
    finds: 'It finds',
    rows: (prefixLetters: number): readonly (readonly [string, string])[] => [
      ['python kafka', 'postings with both words, each in the title, the company, a skill or the text'],
      ['"site reliability"', 'the words next to each other, in this order'],
      ['python OR go', 'at least one of them; a comma means the same: python, go'],
      ['senior -agency', 'the first word, without the second'],
      ['=k8s', 'exactly this word, without its other names; works before phrases too'],
      ['kuber*', `words that begin like this; at least ${prefixLetters} letters before the star`],
      ['(python OR go) -(agency OR intern)', 'parentheses group'],
      ['country:DE,AT', 'in a list with commas, the field applies to every item'],
    ],
  },
  fields: {
    title: 'Fields',
    value: 'Value',
    silent: 'When the posting does not say',
    example: 'Example',
    of: fieldsEn,
  },
};

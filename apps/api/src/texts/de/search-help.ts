import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

const figure = (count: number): string => count.toLocaleString('de-DE');

/** In German. */
export const searchHelpDe: Texts['searchHelp'] = {
  readings: (total) => `Als Wörter gesucht, findet Ihre Suche ${figure(total)}. Meinten Sie etwas davon?`,
  reading: (words, clause) => `„${words}“ als ${clause}`,
  notes: {
    'eu-members': () => 'nur die Mitgliedsstaaten der EU',
    'all-of-europe': () =>
      'ganz Europa, in der EU oder nicht (also auch Großbritannien, die Schweiz und Norwegen)',
    'kind-of-employment': () => 'die Anstellung ist ein Praktikum',
    'level-in-title': () => 'der Titel sagt es',
    'pay-a-year': () => 'Gehalt, das diesen Betrag im Jahr erreicht',
    'left-out': () => 'Stellen damit bleiben weg',
    'one-name': (others) =>
      others === '' ? 'die Wörter als ein Name' : `die Wörter als ein Name, oder ${others}`,
  },
  readThrough: 'Alles davon zugleich',
  spellings: 'Meinten Sie',
  related: 'Ähnlich gemeint',
  relatedWord: (words, clause) => `${words} oder ${clause}`,
  search: 'Suchen nach',
  finds: (count) => plural(count, 'Stelle', 'Stellen'),
  gain: (count) => `+${figure(count)} weitere`,
  leftOut: (count) => `${figure(count)} weitere ausgenommen`,
  quoted: (words) => `„${words}“`,
  also: (word, others) => `${word} (auch ${others})`,
  otherNames: (words) => `Andere Namen zählen mit: ${words}.`,
};

import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

const figure = (count: number): string => count.toLocaleString('de-DE');

/** What the search page says of a search beside its results, in German. */
export const searchHelpDe: Texts['searchHelp'] = {
  readings: (total) => `Als einfache Wörter findet Ihre Suche ${figure(total)}. Meinten Sie eines davon?`,
  reading: (words, clause) => `„${words}“ als ${clause}`,
  notes: {
    'eu-members': () => 'nur die Mitgliedstaaten der EU',
    'all-of-europe': () =>
      'ganz Europa, in der EU oder nicht (also auch Großbritannien, die Schweiz und Norwegen)',
    'kind-of-employment': () => 'die Anstellung ist ein Praktikum',
    'level-in-title': () => 'der Titel sagt es',
    'pay-a-year': () => 'Gehalt, das diesen Betrag im Jahr erreicht',
    'left-out': () => 'Stellen damit bleiben weg',
    'one-name': (others) =>
      others === '' ? 'die Wörter als ein Name' : `die Wörter als ein Name, oder ${others}`,
  },
  readThrough: 'Alles zusammen',
  spellings: 'Meinten Sie',
  related: 'Ähnliche Bedeutung',
  relatedWord: (words, clause) => `${words} oder ${clause}`,
  search: 'Suchen nach',
  finds: (count) => plural(count, 'Stelle', 'Stellen'),
  gain: (count) => `+${figure(count)} weitere`,
  leftOut: (count) => `${figure(count)} weitere ausgenommen`,
  quoted: (words) => `„${words}“`,
  also: (word, others) => `${word} (auch ${others})`,
  otherNames: (words) => `Andere Namen zählen mit: ${words}.`,
};

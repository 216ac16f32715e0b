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
    'country-of-part': () => 'das ganze Land: zu diesem Teil ist keine Angabe bekannt',
    'kind-of-employment': () => 'die Anstellung ist ein Praktikum',
    'level-in-title': () => 'der Titel sagt es',
    'hours-of-employment': () => 'die Anstellung ist in Teilzeit',
    'pay-a-year': () => 'Gehalt, das diesen Betrag im Jahr erreicht',
    'pay-between': () => 'Gehalt, das im Jahr in diesen Bereich reicht',
    'pay-from-at-most': () => 'Gehalt, das im Jahr bei höchstens so viel beginnt',
    'pay-by-the-hour': () => 'Gehalt, das diesen Betrag im Jahr erreicht, bei 2.080 Stunden',
    'left-out': () => 'Stellen damit bleiben weg',
    'both-wanted': () => 'mit beidem, ob das Wort dazwischen im Text steht oder nicht',
    'either-wanted': () => 'mit mindestens einem davon',
    'one-name': (others) =>
      others === '' ? 'die Wörter als ein Name' : `die Wörter als ein Name, oder ${others}`,
  },
  readThrough: (clause) => `Alles zusammen: ${clause}`,
  spellings: 'Meinten Sie',
  related: 'Um mehr zu finden',
  relatedWord: (words, clause) => `${words} oder ${clause}`,
  search: 'Suchen nach',
  finds: (count) => plural(count, 'Stelle', 'Stellen'),
  gain: (count) => `+${figure(count)} weitere`,
  leftOut: (count) => `${figure(count)} weitere ausgenommen`,
  quoted: (words) => `„${words}“`,
  also: (word, others) => `${word} (auch ${others})`,
  otherNames: (words) => `Andere Namen zählen mit: ${words}.`,
};

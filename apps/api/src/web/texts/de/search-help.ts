import type { Texts } from '../en/index.js';

/** In German. */
export const searchHelpDe: Texts['searchHelp'] = {
  readings: (total) =>
    `Als Wörter gesucht, findet Ihre Suche ${total.toLocaleString('de-DE')}. Meinten Sie etwas davon?`,
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
  finds: (count) => `(${count.toLocaleString('de-DE')})`,
};

import type { Texts } from '../en/index.js';
import { fieldsDe } from './fields.js';

/** The texts of the page about the search language, in German. */
export const helpDe: Texts['help'] = {
  prose: {
    title: 'Die Suchsprache',
    lead: 'Eine Suche ist eine Zeile Text. Die Filter neben den Ergebnissen und der Text sind zwei Ansichten derselben Suche.',
    sections: [
      {
        title: 'Wie Wörter verglichen werden',
        paragraphs: [
          'Großbuchstaben und Akzente zählen nicht: cafe findet Café. C++, C#, .NET und Node.js sind eigene Wörter. Englische Mehrzahlen gelten wie ihre Einzahl. Wörter, die zusammen, mit Bindestrich oder getrennt geschrieben werden, sind eines: frontend findet front-end.',
          'Ein Wort findet auch seine anderen Namen: k8s findet kubernetes, golang die Fähigkeit Go. Die Suche zeigt, welche, und = vor dem Wort nimmt sie weg. Was nur ähnlich gemeint ist oder aus einer anderen Sprache kommt, wird angeboten und nie von selbst dazugenommen.',
          'Eine Suche, die nicht zu verstehen ist, wird abgelehnt, mit der Stelle und dem, was stattdessen zu schreiben ist. Nichts wird übergangen, und nichts wird erweitert außer um die anderen Namen, die die Suche zeigt.',
        ],
      },
    ],
  },
  words: {
    title: 'Wörter',
    write: 'Sie schreiben',
    finds: 'Das findet',
    rows: (prefixLetters) => [
      [
        'python kafka',
        'Stellen mit beiden Wörtern, jedes im Titel, in der Firma, einer Fähigkeit oder im Text',
      ],
      ['"site reliability"', 'die Wörter nebeneinander, in dieser Reihenfolge'],
      ['python OR go', 'mindestens eines davon; ein Komma bedeutet dasselbe: python, go'],
      ['senior -agency', 'das erste Wort, ohne das zweite'],
      ['=k8s', 'genau dieses Wort, ohne seine anderen Namen; auch vor Wendungen'],
      ['kuber*', `Wörter, die so beginnen, ab ${prefixLetters} Buchstaben`],
      ['(python OR go) -(agency OR intern)', 'Klammern fassen zusammen'],
      ['country:DE,AT', 'in einer Liste mit Kommas gilt das Feld weiter'],
    ],
  },
  fields: {
    title: 'Felder',
    value: 'Wert',
    silent: 'Wenn die Stelle es nicht sagt',
    example: 'Beispiel',
    of: fieldsDe,
  },
};

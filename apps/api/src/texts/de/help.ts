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
          'Groß- und Kleinschreibung und Akzente spielen keine Rolle: cafe findet Café. C++, C#, .NET und Node.js sind eigene Wörter. Die englische Mehrzahl zählt wie die Einzahl. Ob ein Wort zusammen, mit Bindestrich oder getrennt geschrieben wird, macht keinen Unterschied: frontend findet front-end.',
          'Ein Wort findet auch seine anderen Namen: k8s findet kubernetes, golang die Fähigkeit Go. Die Suche zeigt, welche das sind; ein = vor dem Wort schaltet sie ab. Was nur Ähnliches bedeutet oder aus einer anderen Sprache kommt, wird angeboten, aber nie von selbst hinzugefügt.',
          'Ist eine Suche nicht zu verstehen, wird sie abgelehnt; wir zeigen, wo es hakt und was Sie stattdessen schreiben können. Nichts wird übergangen, und nichts wird erweitert außer um die anderen Namen, die die Suche zeigt.',
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
      ['"site reliability"', 'die Wörter direkt nacheinander, in dieser Reihenfolge'],
      ['python OR go', 'mindestens eines davon; ein Komma bedeutet dasselbe: python, go'],
      ['senior -agency', 'das erste Wort, ohne das zweite'],
      ['=k8s', 'genau dieses Wort, ohne seine anderen Namen; geht auch vor Wendungen'],
      ['kuber*', `Wörter, die so beginnen, ab ${prefixLetters} Buchstaben`],
      ['(python OR go) -(agency OR intern)', 'Klammern fassen zusammen'],
      ['country:DE,AT', 'in einer Liste mit Kommas gilt das Feld für jeden Eintrag'],
    ],
  },
  fields: {
    title: 'Felder',
    value: 'Wert',
    silent: 'Wenn die Stelle nichts dazu sagt',
    example: 'Beispiel',
    of: fieldsDe,
  },
};

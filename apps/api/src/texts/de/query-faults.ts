import type { QueryFaultTexts } from '@app/search/fields';

/** What is said of the faults of a query, in German. Words of the query language stay as they are. */
export const queryFaultsDe: QueryFaultTexts = {
  query: {
    empty: () => 'Die Suche ist leer.',
    'too-long': ({ most }) => `Eine Suche darf höchstens ${most} Zeichen haben.`,
    'too-deep': ({ most }) => `Klammern dürfen höchstens ${most}-fach verschachtelt sein.`,
    'too-many-clauses': ({ most }) => `Eine Suche darf höchstens ${most} Bedingungen haben.`,
    'too-costly': ({ cost, most }) =>
      `Diese Suche ist zu aufwendig: Sie kostet ${cost} Punkte, höchstens ${most} sind erlaubt.`,
    'unclosed-quote': () => 'Dieses Anführungszeichen wird nicht geschlossen.',
    'unclosed-group': () => 'Diese Klammer wird nicht geschlossen.',
    'stray-close': () => 'Diese Klammer schließt nichts.',
    'stray-dash': ({ sign }) => `Ein ${sign} steht direkt vor dem, was es ausschließt.`,
    'repeated-minus': () => 'Ein einziges - vor dem, was ausgeschlossen wird, genügt.',
    'stray-equals': () => 'Ein = steht direkt vor dem Wort, das genau so gemeint ist.',
    wildcard: ({ sign }) =>
      sign === '*'
        ? 'Ein * steht nur am Ende eines Wortes.'
        : 'Ein ? steht hier für nichts: Ein Stern am Ende eines Wortes findet alle Wörter, die so beginnen.',
    'repeated-equals': () => 'Ein einziges = vor dem Wort, das genau so gemeint ist, genügt.',
    'exact-only-words': ({ write }) =>
      `Ein = vor einem Wort lässt dessen andere Namen weg. Es steht nur vor Wörtern, allein oder nach title:. Schreiben Sie ${write}.`,
    'exact-beginning': () =>
      'Ein = verlangt genau dieses Wort, ein * alle Wörter, die so beginnen: Nur eines von beiden kann gemeint sein.',
    'exclusion-after-comma': () => 'Ein Komma bedeutet „oder“: Ein Ausschluss kann ihm nicht folgen.',
    'missing-operand': () => 'Hier muss ein Wort, eine "Wendung" oder ein Feld:Wert stehen.',
    'unknown-field': ({ field, meant }) =>
      `Es gibt kein Feld „${field}“${meant === undefined ? '' : `: Es heißt hier ${meant}`}.`,
    'missing-value': ({ start, example }) => `${start} braucht einen Wert, wie in ${example}.`,
    'bad-operator': ({ field, operators }) => `${field} schreibt man mit ${operators.join(' oder ')}.`,
    'star-after-several': () => 'Ein Stern folgt einem Wort, nicht mehreren.',
    'star-too-early': ({ letters }) => `Vor einem Stern müssen ${letters} Buchstaben stehen.`,
    'star-in-quotes': () =>
      'Ein * in Anführungszeichen steht für nichts: Er folgt einem einzelnen Wort ohne Anführungszeichen.',
    'nothing-to-search': () => 'Hier ist kein Buchstabe und keine Ziffer, die man suchen könnte.',
    'sign-alone': ({ sign }) => `Ein ${sign}, das allein steht, bedeutet hier nichts.`,
    'loose-amount': ({ amount }) =>
      `„${amount}“ ist ein Geldbetrag: Nach Gehalt sucht man mit salary>=, als Gehalt im Jahr.`,
    contradiction: ({ one, other }) => `Keine Stelle kann passen: ${one} und ${other} schließen sich aus.`,
    'one-name': ({ one, other }) =>
      `Keine Stelle kann passen: ${one} und ${other} sind Namen für dasselbe, und jeder findet auch den anderen. Ein = vor einem Wort lässt dessen andere Namen weg.`,
    'one-spelling': ({ one, other }) =>
      `Keine Stelle kann passen: ${one} und ${other} sind zwei Schreibweisen eines Wortes und finden dasselbe.`,
  },
  value: {
    'star-refused': () => 'verlangt einen ganzen Wert, ohne Stern.',
    'not-an-amount': ({ value }) => `„${value}“ ist kein Betrag: Schreiben Sie ihn wie 180k oder 180kEUR.`,
    'two-currencies': ({ value }) => `„${value}“ nennt zwei Währungen.`,
    'no-currency': ({ value }) => `„${value}“ ist keine Währung.`,
    'two-amounts': ({ value }) => `„${value}“ könnte zwei Beträge bedeuten.`,
    'two-ends': ({ value }) =>
      `„${value}“ sind zwei Beträge: Schreiben Sie den einen mit salary>= und den anderen mit salary<=.`,
    'pay-period': ({ value, times }) =>
      `„${value}“ ist nicht das Gehalt eines Jahres, das wir vergleichen: Es zählt ${times}-mal.`,
    'amount-out-of-range': ({ most }) =>
      `Der Betrag muss zwischen 1 und ${most.toLocaleString('de-DE')} liegen.`,
    'no-years': ({ value, most }) => `„${value}“ ist keine Zahl von Jahren von 0 bis ${most}.`,
    'no-age': ({ value, days }) =>
      `„${value}“ ist kein Alter: Schreiben Sie Stunden (h), Tage (d) oder Wochen (w), bis zu ${days} Tage.`,
    'no-times': ({ value, most }) =>
      `„${value}“ ist keine Anzahl: Schreiben Sie eine ganze Zahl von 1 bis ${most}.`,
    'not-one-of': ({ value, choices }) => `„${value}“ ist keines von ${choices.join(', ')}.`,
    'no-letters': ({ value }) => `„${value}“ enthält weder Buchstaben noch Ziffern.`,
    'no-skill': ({ value }) =>
      `„${value}“ ist keine Fähigkeit, die wir kennen; ohne skill: wird es als Wort gesucht.`,
    'no-country': ({ value }) =>
      `„${value}“ ist kein Land: Schreiben Sie den englischen Namen oder das Kürzel aus zwei Buchstaben.`,
    'no-region': ({ value }) => `„${value}“ ist keine Region, die wir kennen.`,
    'no-distance': ({ value }) =>
      `„${value}“ ist kein Umkreis um eine Stadt: Schreiben Sie ihn wie 40km of:"Berlin, DE".`,
    'place-not-behind-of': () => 'Die Stadt steht nach der Entfernung, hinter of:.',
    'distance-out-of-range': ({ most, miles }) =>
      `Die Entfernung muss zwischen 1 und ${most} km (${miles} Meilen) liegen.`,
    'no-town': ({ value }) => `„${value}“ ist keine Stadt, die wir kennen; schreiben Sie sie mit ihrem Land.`,
    'no-city': ({ value }) => `„${value}“ ist keine Stadt.`,
    'remote-no': () => 'Schließen Sie Stellen mit Fernarbeit mit -remote:yes aus.',
    'not-remote': ({ value }) =>
      `„${value}“ ist nicht yes, anywhere, ein Land oder eine Region aus mehreren Ländern.`,
    'no-language': ({ value }) => `„${value}“ ist kein Sprachkürzel aus zwei Buchstaben (ISO 639-1).`,
  },
  advice: {
    'too-costly':
      'Nehmen Sie weniger Wörter mit Stern und weniger Wendungen, schreiben Sie mehr Buchstaben vor den Stern, oder machen Sie zwei Suchen daraus.',
    'unclosed-group': 'Ergänzen Sie eine ).',
    'stray-close': 'Entfernen Sie sie.',
    'stray-dash': 'Lassen Sie es weg, oder schreiben Sie -Wort.',
    'stray-equals': 'Lassen Sie es weg, oder schreiben Sie =Wort.',
    'exclusion-after-comma': 'Schreiben Sie -a -b, um beide auszuschließen.',
  },
};

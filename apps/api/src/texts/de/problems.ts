import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

const wait = (seconds: number): string =>
  seconds < 120
    ? plural(seconds, 'Sekunde', 'Sekunden')
    : plural(Math.ceil(seconds / 60), 'Minute', 'Minuten');

/** Why a request was refused, where a person may meet it, in German. */
export const problemsDe: Texts['problems'] = {
  boardLoading:
    'Die Stellenbörse lädt noch ihre Anzeigen und zeigt nicht einen Teil davon, als wäre das alles. Versuchen Sie es in einer halben Minute noch einmal.',
  tooManyRequests: (seconds) => `Das Limit ist erreicht: Versuchen Sie es in ${wait(seconds)} noch einmal.`,
  tooManySearches: (most) =>
    `Zu einer Adresse kann es höchstens ${most} Suchen geben. Löschen Sie eine, bevor Sie eine neue hinzufügen.`,
  pausedUnconfirmed:
    'Diese Suche wartet auf ihre Bestätigung und kann nicht pausiert werden. Es wurde nichts geändert.',
  noSuchLanguage: 'lang muss eine der Sprachen dieser Seiten sein.',
  noSuchFeed: 'Diesen Feed gibt es nicht, oder sein Besitzer hat die Adresse ersetzt.',
  feedParameter: (name) => `„${name}“ ist hier unbekannt: Ein Feed kennt q und lang.`,
  unreadable: 'Die Anfrage ist nicht lesbar: Prüfen Sie, ob sie gültig und vollständig ist.',
  wrongMethod: 'Diese Methode ist hier nicht erlaubt.',
  tooLarge: 'Der Inhalt ist zu groß: Schicken Sie weniger auf einmal.',
  wrongType: 'Dieser Inhaltstyp oder seine Kodierung wird hier nicht angenommen.',
};

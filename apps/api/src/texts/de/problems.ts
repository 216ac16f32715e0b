import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

const wait = (seconds: number): string =>
  seconds < 120
    ? plural(seconds, 'Sekunde', 'Sekunden')
    : plural(Math.ceil(seconds / 60), 'Minute', 'Minuten');

/** Why a request was refused, where a person may meet it, in German. */
export const problemsDe: Texts['problems'] = {
  boardLoading:
    'Die Stellenbörse lädt noch ihre Anzeigen und zeigt keinen Teil davon, als wäre es alles. Versuchen Sie es in einer halben Minute noch einmal.',
  tooManyRequests: (seconds) => `Die Grenze ist erreicht: Versuchen Sie es in ${wait(seconds)} noch einmal.`,
  tooManySearches: (most) =>
    `Eine Adresse kann ${most} Suchen haben. Löschen Sie eine, und fügen Sie dann die neue hinzu.`,
  pausedUnconfirmed:
    'Diese Suche wartet auf ihre Bestätigung und kann nicht pausiert werden. Es wurde nichts geändert.',
  noSuchLanguage: 'lang muss eine Sprache dieser Seiten sein.',
  noSuchFeed: 'Diesen Feed gibt es nicht, oder sein Besitzer hat die Adresse ersetzt.',
  feedParameter: (name) => `„${name}“ kennt ein Feed nicht: Er nimmt q und lang.`,
  unreadable: 'Die Anfrage ist nicht zu lesen: Prüfen Sie, ob sie gültig und vollständig ist.',
  wrongMethod: 'Diese Adresse nimmt diese Methode nicht an.',
  tooLarge: 'Das ist mehr, als diese Adresse annimmt: Schicken Sie weniger auf einmal.',
  wrongType: 'Diese Art von Inhalt, oder seine Kodierung, nimmt diese Adresse nicht an.',
};

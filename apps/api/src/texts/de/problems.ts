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

/** Pages that say what went wrong, in German. */
export const errorsDe: Texts['errors'] = {
  'not-found': {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse gibt es nichts. Wenn Sie sie getippt haben, prüfen Sie sie; wenn Sie einem Link gefolgt sind, gibt es die Seite vielleicht nicht mehr.',
  },
  gone: { title: 'Nicht mehr da', text: 'Was unter dieser Adresse stand, wird nicht mehr gezeigt.' },
  'too-many-requests': {
    title: 'Zu viele Anfragen',
    text: 'Bitte warten Sie ein wenig und versuchen Sie es dann noch einmal.',
  },
  'board-loading': {
    title: 'Die Stellenbörse startet gerade',
    text: 'Sie lädt noch ihre Anzeigen und zeigt sie, sobald alle da sind. Versuchen Sie es in einer halben Minute noch einmal. Gespeicherte Suchen, ihre E-Mails und die Links darin sind davon nicht betroffen.',
  },
  fault: {
    title: 'Etwas ist schiefgegangen',
    text: 'Der Fehler liegt bei uns. Versuchen Sie es in einer Minute noch einmal.',
  },
  bad: {
    title: 'Diese Anfrage verstehen wir nicht',
    text: 'Gehen Sie zurück, prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.',
  },
  home: 'Zur Suche',
};

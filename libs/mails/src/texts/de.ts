import { newsInGerman } from './news.js';
import { moneyIn } from './money.js';
import { areaInGerman } from './regions-de.js';
import type { MailTexts } from './mail-texts.js';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;
const MAILS = {
  instant: 'sofortige Mails',
  hourly: 'eine stündliche Mail',
  daily: 'eine tägliche Mail',
  weekly: 'eine wöchentliche Mail',
} as const;
const openings = (count: number): string => (count === 1 ? '1 neue Stelle' : `${count} neue Stellen`);

const openTo = (names: string, except: string): string =>
  (names === '' ? 'offen von überall' : `offen für ${names}`) +
  (except === '' ? '' : `, nicht für ${except}`);

/** What mails say, in German. */
export const de: MailTexts = {
  lang: 'de',
  titleAt: (title, company) => `${title} bei ${company}`,
  subject: (count, windowKind, first) =>
    `${{ instant: '', hourly: 'Stündlich: ', daily: 'Täglich: ', weekly: 'Wöchentlich: ', 'catch-up': 'In Ihrer Abwesenheit: ' }[windowKind]}${openings(count)} – ${first}`,
  thenComes: (facts) => `Außerdem: ${facts}`,
  openings,
  introduction: (count, windowKind) =>
    `${openings(count)} ${
      {
        instant: 'zu Ihren Suchen',
        hourly: 'in Ihrer stündlichen Mail',
        daily: 'in Ihrer täglichen Mail',
        weekly: 'in Ihrer wöchentlichen Mail',
        'catch-up': 'aus der Zeit, in der Sie weg waren',
      }[windowKind]
    }`,
  more: (count) =>
    count === 1
      ? '1 weitere Stelle passt: auf Ihrer Seite ansehen'
      : `${count} weitere Stellen passen: alle auf Ihrer Seite ansehen`,
  sample:
    'Beispiel: Diese Stelle ist erfunden, um zu zeigen, wie die Seite funktioniert. Bewerben kann sich niemand.',
  changedSince: 'Diese Stelle hat sich geändert, seit sie passte.',
  pay: (amount) => `Gehalt: ${amount}`,
  whyMatched: 'Warum:',
  alsoMatches: 'auch zu Ihrer Suche',
  yourSearch: 'Ihre Suche:',
  wasRight: 'Passt das?',
  yes: 'Ja',
  no: 'Nein',
  less: 'Weniger davon oder stummschalten',
  applied: 'Beworben oder ausblenden',
  snooze: 'Diese Suche zurückstellen',
  edit: 'Ändern',
  changeAll: 'Ihre Suchen ändern, anhalten oder löschen',
  stopAll: 'Alle Mails abbestellen',
  privacy: 'Datenschutz',
  sentBy: (board) => `Sie bekommen diese Mail von ${board}, weil diese Adresse dort eingetragen wurde.`,
  listName: (board) => `Stellen von ${board}`,
  confirmation: {
    subject: (board, query, rhythm) => {
      const mails = rhythm === null ? 'Mails' : MAILS[rhythm];
      return query === null
        ? `Bitte bestätigen: ${mails} mit neuen Stellen von ${board}`
        : `Bitte bestätigen: ${mails} zu „${query}“`;
    },
    heading: (rhythm) =>
      rhythm === null
        ? 'Möchten Sie diese Stellen per Mail bekommen?'
        : `Möchten Sie ${MAILS[rhythm]} mit neuen Stellen bekommen?`,
    search: 'Ihre Suche',
    howOften: 'Wie oft',
    rhythms: {
      instant: 'sofort, wenn etwas passt',
      hourly: 'höchstens eine Mail pro Stunde',
      daily: 'eine Mail am Tag, wenn etwas passt',
      weekly: 'eine Mail in der Woche, wenn etwas passt',
    },
    paragraphs: (board, hours) => [
      `Jemand, wahrscheinlich Sie, hat bei ${board} mit dieser Adresse diese Suche gespeichert. Bis Sie das bestätigen, schicken wir nichts.`,
      `Der Link gilt ${hours} Stunden. Waren Sie es nicht, ignorieren Sie diese Mail einfach: Sie hören nichts weiter von uns.`,
    ],
    button: 'Ja, schicken Sie mir diese Stellen',
  },
  manageLink: {
    subject: (board) => `Ihr Link zu Ihren Suchen bei ${board}`,
    heading: 'Ihre Suchen ändern',
    paragraphs: (board, days) => [
      `Hier ist der Link zu der Seite, auf der Sie Ihre Suchen bei ${board} ändern, anhalten oder löschen.`,
      `Er gilt ${days} Tage, und jeder, der ihn hat, kann ihn benutzen: Leiten Sie diese Mail nicht weiter.`,
    ],
    button: 'Meine Suchen öffnen',
  },
  renewal: {
    subject: (board) => `Möchten Sie noch Stellen von ${board} bekommen?`,
    heading: 'Möchten Sie diese Mails noch?',
    paragraphs: (board, days) => [
      `Sie haben die Seite Ihrer Suchen bei ${board} seit einem Jahr nicht geöffnet. Drücken Sie den Knopf auf der Seite hinter diesem Link, und alles geht weiter.`,
      `Hören wir ${days} Tage lang nichts, halten Ihre Suchen an, und wir schreiben nicht mehr. Sie bleiben gespeichert: Derselbe Knopf startet sie wieder.`,
    ],
    button: 'Ja, meine Suchen behalten',
  },
  existing: {
    subject: (board) => `Diese Suche haben Sie bei ${board} schon`,
    heading: 'Diese Suche haben Sie schon',
    lead: (query) =>
      `Jemand, wahrscheinlich Sie, wollte mit dieser Adresse eine Suche speichern, die es schon gibt: ${query}. Eine zweite wurde nicht angelegt. Ist sie angehalten oder soll sie öfter oder seltener Mails schicken, ändern Sie das auf der Seite Ihrer Suchen.`,
  },
  news: newsInGerman,
  posting: {
    workplace: { onsite: 'vor Ort', hybrid: 'hybrid', remote: 'remote' },
    anywhere: ', offen von überall',
    openTo: (names, except) => `, ${openTo(names, except)}`,
    date: ({ day, month, year }) => `${day}. ${MONTHS[month - 1]} ${year}`,
    firstSeen: (when) => `Zuerst gesehen: ${when}`,
    posted: (date) => `laut Quelle veröffentlicht am ${date}`,
    day: ({ day, month }) => `${day}.${month}.`,
    seenOn: (at, posted) => `gesehen ${at}${posted === null ? '' : `, veröffentlicht ${posted}`}`,
  },
  seen: {
    quote: (words) => `„${words}“`,
    area: areaInGerman,
    pay: {
      amount: (value) => value.toLocaleString('de-DE'),
      money: moneyIn('de-DE'),
      upTo: (amount) => `bis ${amount}`,
      orMore: (amount) => `ab ${amount}`,
      range: (from, to) => `${from} bis ${to}`,
      period: (period) =>
        ({ hour: 'pro Stunde', day: 'pro Tag', week: 'pro Woche', month: 'pro Monat', year: 'pro Jahr' })[
          period
        ],
      withBonus: ', mit Bonus',
    },
    notStated: 'nicht angegeben',
    found: 'gefunden',
    notFound: 'nicht gefunden',
    fromYears: (years) => `ab ${years} Jahren`,
    reposted: (times) => {
      if (times === 0) return 'nicht noch einmal ausgeschrieben';
      return times === 1 ? 'einmal neu ausgeschrieben' : `${times}-mal neu ausgeschrieben`;
    },
    openTo,
    openToAnywhere: 'offen von überall',
    openToUnknown: 'offen für: nicht angegeben',
  },
  reasons: {
    not: (clause) => `nicht ${clause}`,
    either: (clauses) => clauses.join(' oder '),
    noneOfIt: 'nichts davon',
  },
};

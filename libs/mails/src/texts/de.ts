import { newsInGerman } from './news.js';
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
const openings = (count: number): string => (count === 1 ? '1 neue Stelle' : `${count} neue Stellen`);

const openTo = (names: string, except: string): string =>
  (names === '' ? 'offen von überall' : `offen für ${names}`) +
  (except === '' ? '' : `, nicht für ${except}`);

/** What mails say, in German. */
export const de: MailTexts = {
  lang: 'de',
  titleAt: (title, company) => `${title} bei ${company}`,
  atCompany: (company) => ` bei ${company}`,
  andMore: (name, rest) => `${name} und ${rest} weitere`,
  openings,
  introduction: (count, windowKind) =>
    `${openings(count)} zu Ihren gespeicherten Suchen${
      {
        instant: '',
        hourly: ', gesammelt für Ihre stündliche Mail',
        daily: ', gesammelt für Ihre tägliche Mail',
        weekly: ', gesammelt für Ihre wöchentliche Mail',
        'catch-up': ', gefunden, während Sie weg waren',
      }[windowKind]
    }.`,
  more: (count) =>
    `Es ${count === 1 ? 'passt' : 'passen'} noch ${openings(count)}, zu finden auf der Seite Ihrer Suchen.`,
  sample:
    'Beispiel: Diese Stelle ist erfunden, um zu zeigen, wie die Seite funktioniert. Bewerben kann sich niemand.',
  changedSince: 'Diese Stelle hat sich geändert, seit sie passte.',
  pay: (amount) => `Gehalt: ${amount}`,
  whyMatched: 'Warum sie passt:',
  alsoMatches: 'passt auch zu Ihrer Suche:',
  yourSearch: 'Ihre Suche:',
  mute: (company) => `${company} stummschalten`,
  wasRight: 'War das richtig?',
  yes: 'Ja',
  no: 'Nein',
  less: 'Das nicht, weil …',
  snooze: 'Diese Suche zurückstellen',
  edit: 'Ändern',
  changeAll: 'Ihre Suchen ändern, anhalten oder löschen',
  stopAll: 'Alle Mails abbestellen',
  privacy: 'Datenschutz',
  sentBy: (board) => `Sie bekommen diese Mail von ${board}, weil diese Adresse dort eingetragen wurde.`,
  listName: (board) => `Stellen von ${board}`,
  confirmation: {
    subject: (board) => `Bestätigen Sie Ihren Suchauftrag bei ${board}`,
    heading: 'Möchten Sie diese Stellen per Mail bekommen?',
    paragraphs: (board, hours) => [
      `Jemand, wahrscheinlich Sie, hat bei ${board} mit dieser Adresse eine Suche gespeichert. Bis Sie das bestätigen, schicken wir nichts. Auf der Seite hinter dem Link stehen die Suche und die anderen Namen, unter denen ihre Wörter mitzählen.`,
      `Der Link gilt ${hours} Stunden. Waren Sie es nicht, ignorieren Sie diese Mail einfach: Sie hören nichts weiter von uns.`,
    ],
    button: 'Suchauftrag bestätigen',
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
  },
  seen: {
    quote: (words) => `„${words}“`,
    area: areaInGerman,
    pay: {
      amount: (value) => value.toLocaleString('de-DE'),
      upTo: (amount) => `bis ${amount}`,
      orMore: (amount) => `ab ${amount}`,
      range: (from, to) => `${from} bis ${to}`,
      period: (period) =>
        ({ hour: 'pro Stunde', day: 'pro Tag', week: 'pro Woche', month: 'pro Monat', year: 'pro Jahr' })[
          period
        ],
      withBonus: ', mit Bonus oder Provision',
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

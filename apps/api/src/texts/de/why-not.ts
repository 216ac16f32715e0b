import { table } from '@app/core/untrusted';
import type { WhyTexts } from '@app/search/why';
import type { Texts } from '../en/index.js';
import { subscriberDe } from './subscriber.js';

const after = (label: string, text: string): string => (text === '' ? '' : `${label}${text}`);

const QUIET = table<string>({
  'first-read': 'Sie stand schon da, als wir ihre Quelle zum ersten Mal gelesen haben',
  'first-read-after-absence': 'Sie stand schon da, als wir ihre Quelle wieder lesen konnten',
  'old-claim': 'Ihr Datum liegt lange vor dem Tag, an dem wir sie zuerst gesehen haben',
  imported: 'Sie wurde aus einer Datei übernommen',
  sample: 'Sie ist ein erfundenes Beispiel',
});
const REASONS = table<string>(subscriberDe.alerts.reasons);

const sentences: WhyTexts['sentences'] = {
  read: {
    read: () => 'Wir haben sie gelesen.',
    refused: () => 'Ihre Quelle hat sie in einer Form geschickt, die wir nicht lesen konnten.',
    'not-on-record': () =>
      'Eine Stelle mit dieser Adresse haben wir nicht: Wir haben sie nie gelesen oder bewahren sie nicht mehr auf.',
  },
  news: {
    news: () => 'Sie war hier neu.',
    quiet: ({ seen }) =>
      `${QUIET.get(seen) ?? 'Sie war schon da, bevor wir nachsahen'}; sie war also nichts Neues, und keine Mail nennt sie.`,
    sample: () => 'Sie ist ein erfundenes Beispiel, und Beispiele nennt keine Mail.',
  },
  shown: {
    shown: () => 'Sie wird auf dieser Seite gezeigt.',
    'hidden-since': () => 'Der Betreiber dieser Seite hat sie ausgeblendet; darauf kam es hier nicht an.',
    hidden: () =>
      'Der Betreiber dieser Seite hat sie ausgeblendet, und Mails lassen weg, was ausgeblendet ist.',
  },
  open: {
    'open-then': () => 'Sie war offen, als sie kam.',
    'over-when-compared': ({ at }) =>
      `Sie war schon vorbei, als sie kam: Ihre Frist war abgelaufen${after(', am ', at)}.`,
  },
  person: {
    receives: () => 'Ihre Adresse ist bestätigt, und wir dürfen ihr schreiben.',
    nobody: () => 'Diese Adresse kennen wir nicht.',
    unconfirmed: () => 'Sie hatten Ihre Adresse noch nicht bestätigt.',
    unsubscribed: ({ at }) => `Sie hatten alle Mails abbestellt${after(', am ', at)}.`,
    'not-renewed': ({ at }) =>
      `Wir hatten gefragt, ob Sie Ihre Suchen noch möchten, und keine Antwort bekommen: Sie wurden angehalten${after(' am ', at)}.`,
    'address-suppressed': ({ at }) =>
      `Wir schreiben Ihrer Adresse nicht${after(', seit dem ', at)}: Eine Mail kam zurück, wurde abgelehnt oder als Spam gemeldet.`,
  },
  search: {
    active: () => 'Eine Ihrer Suchen war aktiv, als sie kam.',
    'none-active': ({ at }) => `Keine Ihrer Suchen war aktiv, als sie kam${after(', am ', at)}.`,
    'wordings-gone': () =>
      'Sie kam vor so langer Zeit, dass wir den damaligen Wortlaut Ihrer Suchen nicht mehr aufbewahren.',
  },
  clauses: {
    match: ({ seen }) => `Sie passt zu Ihrer Suche${after(' „', seen)}${seen === '' ? '' : '“'}.`,
    'no-match': ({ clauses }) => `Sie passt nicht zu Ihren Suchen${after(': ', clauses)}.`,
    unreadable: ({ seen }) =>
      `Ihre Suche „${seen}“ können wir nicht mehr lesen: Ändern Sie sie, dann wirkt sie von da an wieder.`,
    'posting-gone': () =>
      'Sie hat sich seither geändert, und was vorher darin stand, bewahren wir nicht mehr auf.',
  },
  compared: {
    compared: () => 'Wir haben sie mit Ihren Suchen verglichen.',
    waiting: () => 'Sie ist gerade erst gekommen: Mit Ihren Suchen ist sie noch nicht verglichen.',
    failed: () =>
      'Durch einen Fehler bei uns wurde sie nicht mit Ihren Suchen verglichen. Der Betreiber dieser Seite sieht das.',
    held: () =>
      'Diese Seite wurde aus einer Sicherung wiederhergestellt, und ihr Betreiber hat darüber noch nicht entschieden.',
    superseded: () =>
      'Sie änderte sich gleich, nachdem sie gekommen war: Was zuerst darin stand, wurde wohl nie verglichen.',
    'no-alert': () =>
      'Sie passt zu einer Ihrer Suchen, doch wir finden nicht, dass sie für Sie vorgemerkt wurde: Es ist lange her, oder bei uns ging etwas schief.',
  },
  opening: {
    first: () => 'Von ihr hatten Sie noch nichts gehört.',
    'met-before': ({ at }) =>
      `Von ihr hatten Sie schon gehört, als derselben Stelle an einem anderen Ort oder in früherer Fassung${after(', am ', at)}.`,
    'by-another': () => 'Eine andere Anzeige derselben Stelle passt zu einer Ihrer Suchen.',
  },
  restraints: {
    free: () => 'Nichts, was Sie eingestellt haben, hält sie zurück.',
    'muted-company': ({ seen }) => `Sie haben ${seen === '' ? 'ihre Firma' : seen} stummgeschaltet.`,
    'kept-away': ({ seen }) =>
      seen === 'applied'
        ? 'Sie haben angegeben, dass Sie sich beworben haben: Mails lassen die Stelle weg, auch wenn sie neu ausgeschrieben wird.'
        : 'Sie lassen diese Stelle aus Ihren Mails heraus, auch wenn sie neu ausgeschrieben wird.',
    snooze: ({ until }) => `Sie haben die Suche zurückgestellt, zu der sie passt: Sie kommt am ${until}.`,
    absence: ({ until }) =>
      `Sie haben gesagt, dass Sie weg sind: Sie kommt, wenn Sie zurück sind, am ${until}.`,
    'quiet-hours': ({ until }) => `Sie wartet auf das Ende Ihrer Ruhezeit, am ${until}.`,
    'weekly-budget': ({ until }) => `Ihre Mails dieser Woche sind aufgebraucht: Sie wartet bis zum ${until}.`,
  },
  window: {
    'in-mail': ({ at }) => `Sie kam in Ihre Mail vom ${at}.`,
    'not-due': ({ until }) => `Sie steht in Ihrer nächsten Mail, am ${until}.`,
    due: () => 'Sie wird gerade in eine Mail aufgenommen.',
    overflow: ({ at }) =>
      `Es war mehr, als in Ihre Mail vom ${at} passte: Sie steht in der Liste aller passenden Stellen.`,
    'left-out': ({ seen }) => `Ihre Mail ließ sie weg: ${REASONS.get(seen) ?? 'etwas sprach dagegen'}.`,
    'alert-held': () =>
      'Diese Seite wurde aus einer Sicherung wiederhergestellt, und ihr Betreiber hat darüber noch nicht entschieden.',
    'alert-dropped': () =>
      'Diese Seite wurde aus einer Sicherung wiederhergestellt, und ihr Betreiber hat sie verworfen.',
    'mail-gone': () =>
      'Sie kam vor so langer Zeit in eine Mail, dass wir nicht mehr aufbewahren, was daraus wurde.',
  },
  delivery: {
    accepted: ({ at }) => `Sie steht in einer Mail, die Ihr Mailserver am ${at} angenommen hat.`,
    'on-its-way': ({ until }) =>
      `Ihre Mail ist unterwegs${after(': Ihr Mailserver hat sie noch nicht angenommen, wir versuchen es wieder am ', until)}.`,
    perhaps: () =>
      'Die Mail mit ihr wurde übergeben, doch Ihr Mailserver hat nicht eindeutig gesagt, ob er sie nimmt.',
    'given-up': ({ at }) =>
      `Ihr Mailserver hat die Mail abgelehnt oder war tagelang nicht zu erreichen: Wir haben aufgegeben${after(', am ', at)}.`,
    suppressed: ({ seen }) =>
      `Die Mail mit ihr wurde nicht verschickt: ${REASONS.get(seen) ?? 'etwas sprach dagegen'}.`,
    held: () =>
      'Diese Seite wurde aus einer Sicherung wiederhergestellt, und ihr Betreiber hat über die Mail noch nicht entschieden.',
  },
  feedback: {
    none: () => 'Zu der Mail kam nichts zurück.',
    'came-back': ({ at }) => `Ihr Mailserver hat die Mail angenommen und am ${at} an uns zurückgeschickt.`,
    complaint: ({ at }) => `Die Mail kam an: Sie wurde am ${at} als Spam gemeldet.`,
    'perhaps-this-mail': ({ at }) =>
      `Ihr Mailserver hat die Mail angenommen, doch am ${at} kam eine Mail an Sie zurück: vielleicht diese.`,
  },
};

/** The texts of the page that tells a person why they did not get a posting, in German. */
export const whyNotDe: Texts['whyNot'] = {
  open: 'Warum kam diese nicht?',
  title: 'Warum diese nicht?',
  lead: 'Sie kennen eine Stelle, die Sie in Ihren Mails erwartet hätten? Fügen Sie ihre Adresse ein: Wir sehen nach, was mit ihr geschah, nur für Sie.',
  field: 'Adresse der Stelle',
  fieldHint: 'Ihre Seite beim Arbeitgeber, ihre Seite hier oder ihre Kennung hier.',
  ask: 'Nachsehen',
  faults: {
    empty: 'Fügen Sie die Adresse einer Stelle ein.',
    'too-long': 'Das ist zu lang für eine Adresse: höchstens 2.000 Zeichen.',
    'not-found':
      'Keine Stelle, die wir gelesen haben, hat diese Adresse. Kopieren Sie sie von der Seite des Arbeitgebers, ohne das, was nach einem „#“ steht. Stimmt sie, führt keine unserer Quellen die Stelle auf.',
  },
  several: 'Mehrere Anzeigen haben diese Adresse. Welche meinen Sie?',
  severalFault: (ids) =>
    `Mehrere Anzeigen haben diese Adresse. Fragen Sie mit einer dieser Kennungen: ${ids}.`,
  outcomes: {
    got: 'Sie haben sie bekommen.',
    'not-got': 'Sie haben sie nicht bekommen.',
    'not-yet': 'Noch nicht.',
    unknown: 'Wir können es nicht sicher sagen.',
  },
  hidden: 'Eine Stelle, die nicht gezeigt wird',
  gatesTitle: 'Jeder Schritt auf dem Weg zu Ihnen',
  gates: {
    read: 'Aus der Quelle gelesen',
    news: 'Neu',
    shown: 'Gezeigt',
    open: 'Offen',
    person: 'Ihre Adresse',
    search: 'Aktive Suchen',
    clauses: 'Passt zu einer Suche',
    compared: 'Verglichen',
    opening: 'Noch nicht genannt',
    restraints: 'Ihre Grenzen',
    window: 'In einer Mail',
    delivery: 'Mail zugestellt',
    feedback: 'Nichts kam zurück',
  },
  states: {
    passed: 'in Ordnung',
    stopped: 'hier endete es',
    unknown: 'nicht bekannt',
    'not-reached': 'nicht erreicht',
  },
  searchesTitle: 'Ihre Suchen, Bedingung für Bedingung',
  searchesLead:
    'In dem Wortlaut, den sie hatten, als die Stelle kam, und was die Stelle zu jeder Bedingung sagt.',
  wasWorded: 'So lautete die Suche damals. Sie haben sie seither geändert.',
  notActive: 'Diese Suche war nicht aktiv, als die Stelle kam.',
  noWords: 'Was darin steht, können wir nicht zeigen.',
  fits: 'Sie passt zu dieser Suche.',
  fitsNot: 'Sie passt nicht zu dieser Suche.',
  clauseFits: 'Passt:',
  clauseFitsNot: 'Passt nicht:',
  excludes: 'ohne',
  either: 'Eines davon genügt:',
  and: 'und',
  todo: 'Was Sie tun können',
  remedies: {
    'change-search': 'Diese Suche ändern',
    'resume-search': 'Eine angehaltene Suche fortsetzen',
    'save-search': 'Noch eine Suche speichern',
    wake: 'Suche wieder aufnehmen',
    back: 'Ich bin zurück: jetzt schicken',
    unmute: 'Diese Firma wieder zeigen',
    'kept-away': 'Ansehen, was Ihre Mails weglassen',
    limits: 'Ihre Grenzen ändern',
    schedule: 'Ändern, wie oft oder wann Mails kommen',
    'resume-mails': 'Eine Suche fortsetzen, um wieder Mails zu bekommen',
    'all-alerts': 'Alle passenden Stellen ansehen',
    'look-for-mail': 'Sehen Sie auch im Spam-Ordner nach der Mail.',
    'ask-operator':
      'Prüfen Sie, ob Ihr Postfach Platz hat und unsere Mails annimmt, und bitten Sie dann den Betreiber dieser Seite, die Sperre aufzuheben.',
  },
  named: (remedy, query) => `${remedy}: ${query}`,
  sentences,
  clause: ({ text, truth, seen }) =>
    truth === 'true'
      ? `sie enthält „${text}“, was Sie ausgeschlossen haben (${seen})`
      : `„${text}“ (${seen})`,
};

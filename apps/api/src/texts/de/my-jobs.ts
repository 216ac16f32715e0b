import type { Texts } from '../en/index.js';

/** What the script of marks says, in German. */
export const marksDe: Texts['marks'] = {
  save: 'Merken',
  saved: 'Gemerkt',
  apply: 'Beworben',
  hide: 'Ausblenden',
  undo: 'Rückgängig',
  hiddenNow: 'Ausgeblendet: {title}',
  shownAgain: 'Wieder da: {title}',
  away: '{count} ausgeblendet oder beworben: hier weggelassen.',
  showAway: 'Zeigen',
  hideAway: 'Weglassen',
  viewed: 'angesehen',
  fresh: 'neu',
  freshOnes: '{count} neu seit Ihrem letzten Besuch',
  before: 'Schon da bei Ihrem letzten Besuch am {date}',
  full: 'Ihr Browser behält nicht mehr: Ältere Merker sind gelöscht.',
};

/** The page of what a browser keeps, in German. */
export const myJobsDe: Texts['myJobs'] = {
  title: 'Meine Stellen',
  lead: 'Stellen, die Sie gemerkt oder ausgeblendet oder auf die Sie sich beworben haben. Nur dieser Browser kennt sie: Es gibt kein Konto, und nichts davon wird an uns geschickt.',
  noScript:
    'Diese Seite zeigt, was Ihr Browser von Stellen behält: welche Sie gemerkt, ausgeblendet oder angesehen haben und auf welche Sie sich beworben haben. Dafür braucht es Skripte, und die sind hier aus; alles andere geht auch ohne sie.',
  lists: { saved: 'Gemerkt', applied: 'Beworben', hidden: 'Ausgeblendet' },
  none: {
    saved: 'Noch keine. „Merken“ steht neben jeder Stelle.',
    applied:
      'Noch keine. Mit „Beworben“ bleibt eine Stelle Ihren Listen fern, auch wenn sie neu ausgeschrieben wird.',
    hidden:
      'Noch keine. Mit „Ausblenden“ bleibt eine Stelle Ihren Listen fern, auch wenn sie neu ausgeschrieben wird.',
  },
  keepingTitle: 'Alles davon gehört Ihnen',
  keeping:
    'Es bleibt in diesem Browser, bis Sie es löschen: höchstens 5.000 Stellen, die ältesten gehen zuerst. Andere Browser und Geräte wissen nichts davon, es sei denn, Sie nehmen die Datei mit. Mails lassen weg, was Sie dort ausblenden: Bei jeder Stelle in einer Mail steht ein Link dafür.',
  export: 'Als JSON herunterladen',
  import: 'Eine Datei zurückholen',
  deleteTitle: 'Alles löschen …',
  deleteLead:
    'Das löscht alles auf dieser Seite, dazu welche Stellen Sie angesehen haben und wann Sie zuletzt hier waren. Es lässt sich nicht rückgängig machen.',
  deleteButton: 'Alles davon löschen',
  script: {
    remove: 'Entfernen',
    since: {
      saved: 'gemerkt am {date}',
      applied: 'beworben am {date}',
      hidden: 'ausgeblendet am {date}',
    },
    counted: '{count} Stellen sind es insgesamt, {viewed} davon nur als angesehen.',
    imported: 'Die Datei ist wieder da: {count} Stellen.',
    noFile: 'Das ist keine Datei von „Meine Stellen“: Nichts wurde geändert.',
    deleted: 'Alles davon ist gelöscht.',
    fileName: 'meine-stellen',
  },
};

/** The pages behind the links of mails that keep an opening away, in German. */
export const keptAwayDe: Texts['keptAway'] = {
  askTitle: 'Beworben, oder nichts für Sie?',
  askLead:
    'Dann lassen Ihre Mails diese Stelle von jetzt an weg, auch wenn sie neu ausgeschrieben wird. Wir merken uns das, bis Sie es zurücknehmen, höchstens zwei Jahre.',
  buttons: { applied: 'Ich habe mich beworben', hidden: 'Diese Stelle ausblenden' },
  done: { applied: 'Sie haben sich beworben', hidden: 'Diese Stelle ist ausgeblendet' },
  doneLead: 'Ihre Mails lassen sie weg, auch wenn sie neu ausgeschrieben wird.',
  letGo: 'Zurücknehmen',
  gone: 'Diese Stelle wird nicht mehr gezeigt.',
  title: 'Was Ihre Mails weglassen',
  lead: 'Stellen, die Sie ausgeblendet oder auf die Sie sich beworben haben. Ihre Mails, Hooks und Feeds lassen sie weg, auch wenn sie neu ausgeschrieben werden.',
  none: 'Bisher nichts. Bei jeder Stelle in einer Mail steht ein Link dafür.',
  since: {
    applied: (date) => `beworben, vermerkt am ${date}`,
    hidden: (date) => `ausgeblendet am ${date}`,
  },
  letGoDone: 'Zurückgenommen. Was inzwischen passte, steht auf der Seite mit allen passenden Stellen.',
  taken: (count) =>
    count === 1
      ? '1 Stelle aus diesem Browser übernommen.'
      : `${count} Stellen aus diesem Browser übernommen.`,
  takeOverTitle: 'Aus diesem Browser',
  takeOverLead:
    'Was Sie auf den Seiten dieser Stellenbörse ausgeblendet haben und wo Sie sich beworben haben, weiß nur Ihr Browser. Sollen auch Ihre Mails es weglassen, dann übergeben Sie es: nur welche Stellen es sind und seit wann.',
  takeOverNoScript: 'Dafür braucht es Skripte, und die sind hier aus.',
  takeOverButton: 'Übergeben, was dieser Browser behält',
  takeOverNone: 'In diesem Browser ist nichts ausgeblendet oder als beworben vermerkt.',
  allTitle: 'Alles zurücknehmen …',
  allLead: 'Ihre Mails lassen dann nichts mehr deswegen weg. Was dieser Browser behält, bleibt.',
  allButton: 'Alles zurücknehmen',
};

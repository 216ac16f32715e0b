import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

type SubscriberTexts = Pick<
  Texts,
  | 'save'
  | 'backTest'
  | 'confirm'
  | 'manage'
  | 'alerts'
  | 'keep'
  | 'mySearches'
  | 'myLink'
  | 'freshness'
  | 'erase'
  | 'unsubscribe'
>;

const inDays = (days: number): string => `in ${plural(days, 'Tag', 'Tagen')}`;
const lastDays = (days: number): string => (days === 1 ? 'Am letzten Tag' : `In den letzten ${days} Tagen`);

/** The texts of the pages about saved searches, in German: saving, confirming, managing, leaving. */
export const subscriberDe: SubscriberTexts = {
  save: {
    title: 'Diese Suche speichern',
    lead: 'Sie bekommen eine Mail, wenn eine neue Stelle passt. Kein Konto nötig: Alles läuft über die Links in unseren Mails.',
    query: 'Suche',
    name: 'Name (freiwillig)',
    nameHint: 'So nennen unsere Mails diese Suche. Ohne Namen zeigen sie ihre Wörter.',
    matchesNow: (count) =>
      count === 0
        ? 'Heute passt keine offene Stelle dazu.'
        : `Heute ${count === 1 ? 'passt' : 'passen'} ${plural(count, 'offene Stelle', 'offene Stellen')} dazu.`,
    lastWeek: (count) =>
      `${plural(count, 'davon wurde', 'davon wurden')} in den letzten 7 Tagen zum ersten Mal gesehen.`,
    change: 'Suche ändern',
    email: 'Ihre E-Mail-Adresse',
    emailHint:
      'Wir schicken eine Mail dorthin und fragen, ob Sie das möchten. Sonst nichts, bis Sie ja sagen.',
    rhythm: 'Wie oft dürfen wir schreiben?',
    rhythmHint: {
      instant:
        'Innerhalb einer Minute, nachdem die Stelle hier erscheint; mehrere auf einmal kommen in einer Mail.',
      hourly: 'Neue Treffer der Stunde in einer Mail. Kein Treffer, keine Mail.',
      daily: 'Neue Treffer des Tages in einer Mail, zur unten gewählten Stunde.',
      weekly: 'Neue Treffer der Woche in einer Mail, am unten gewählten Tag zur gewählten Stunde.',
    },
    when: 'Wann Sammelmails kommen',
    hour: 'Stunde',
    weekday: 'Tag der wöchentlichen Mail',
    timeZone: 'Zeitzone',
    timeZoneHint: 'Zum Beispiel Europe/Berlin oder America/New_York',
    button: 'Diese Suche speichern',
    privacy: 'Wir nutzen die Adresse nur für diese Mails.',
    needQuery:
      'Suchen Sie zuerst nach etwas: Eine gespeicherte Suche braucht mindestens ein Wort oder einen Filter.',
    checkTitle: 'Sehen Sie in Ihrem Postfach nach',
    checkLead:
      'Wenn wir jetzt an diese Adresse schreiben dürfen, ist eine Mail mit einem Link unterwegs. Öffnen Sie ihn innerhalb von 48 Stunden.',
    checkNot:
      'Keine Mail? Sehen Sie im Spam-Ordner nach. Haben Sie schon einmal eine angefordert, suchen Sie die Mail der letzten 24 Stunden und nutzen Sie deren Link; dahinter finden Sie alle Ihre Suchen. Solange eine Adresse nicht bestätigt ist, schicken wir ihr höchstens eine solche Mail in 24 Stunden und drei in 30 Tagen, danach zehn in 24 Stunden.',
    checkSame: 'Zu Ihrem Schutz sieht diese Seite immer gleich aus, ob wir die Adresse kennen oder nicht.',
    backToSearch: 'Zurück zur Suche',
  },
  backTest: {
    title: 'Was sie geschickt hätte',
    summary: (openings, days) =>
      `${lastDays(days)} hätte sie Ihnen ${plural(openings, 'Stelle', 'Stellen')} gebracht.`,
    earlySummary: (openings, days) =>
      `Noch zu früh für eine Aussage: ${inDays(days)} hätte sie Ihnen ${plural(openings, 'Stelle', 'Stellen')} gebracht.`,
    earlyNoMatches: (days) =>
      `Noch zu früh für eine Aussage: ${inDays(days)} kam nichts Neues, das dazu passt.`,
    noNews: 'Noch zu früh für eine Aussage: Hier ist noch nichts Neues erschienen.',
    onlyQuiet: (postings) =>
      `Jetzt ${postings === 1 ? 'passt' : 'passen'} ${plural(postings, 'offene Stellenanzeige', 'offene Stellenanzeigen')} dazu. ${postings === 1 ? 'Sie war' : 'Sie waren'} schon da, bevor wir zu beobachten begannen; keine Mail hätte sie erwähnt.`,
    onlySamples: (postings) =>
      `Jetzt ${postings === 1 ? 'passt' : 'passen'} ${plural(postings, 'Beispiel', 'Beispiele')} dazu. Beispiele sind erfunden, keine Mail erwähnt sie.`,
    counted:
      'Eine Stelle zählt einmal, auch wenn es mehrere Anzeigen für sie gibt (andere Orte, andere Quellen). Was schon da war, bevor wir zu beobachten begannen, zählt nicht mit.',
    noMatches: (days) => `${lastDays(days)} passte nichts dazu.`,
    noData:
      'Zu einer der Bedingungen sagt keine Stellenanzeige etwas, also kann nie etwas passen: siehe unten.',
    noPostings: 'Es gibt noch keine Stellen, an denen wir die Suche erproben könnten.',
    chart: (openings, days, most) =>
      `${plural(openings, 'Stelle', 'Stellen')} nach Tagen über ${days} Tage, höchstens ${most} an einem Tag.`,
    most: (most) => `stärkster Tag: ${plural(most, 'Stelle', 'Stellen')}`,
    today: 'heute',
    asTable: 'Als Tabelle',
    day: 'Tag',
    openings: 'Stellen',
    weekly: 'Mails pro Woche',
    mailsAWeek: (mails) => {
      if (mails === 0) return 'noch keine';
      return mails < 0.5 ? 'weniger als eine' : `etwa ${Math.round(mails)}`;
    },
    costs: 'Was jede Bedingung bewirkt',
    cost: (now, without, known, of) =>
      [
        now === without
          ? 'sie schließt nichts aus'
          : `ohne sie bekämen Sie ${plural(without, 'Stelle', 'Stellen')}, mit ihr ${plural(now, 'Stelle', 'Stellen')}`,
        ...(known < of
          ? [
              `${known.toLocaleString('de-DE')} von ${plural(of, 'Stellenanzeige sagt', 'Stellenanzeigen sagen')} etwas dazu`,
            ]
          : []),
      ]
        .join('; ')
        .concat('.'),
    nobodySays: 'keine Stellenanzeige sagt etwas dazu.',
    samples: 'Zum Beispiel',
    closed: 'inzwischen geschlossen',
  },
  confirm: {
    title: 'Bestätigen Sie Ihren Suchauftrag',
    lead: 'Sie haben Mails über neue Stellen bestellt, die zu dieser Suche passen:',
    button: 'Ja, diese Mails möchte ich bekommen',
    consent: (query, rhythm) =>
      `Ich möchte E-Mails über neue Stellen bekommen, die zur Suche „${query}“ passen (${rhythm}). Ich kann jederzeit mit einem Klick aufhören.`,
    doneTitle: 'Ihr Suchauftrag läuft',
    doneLead: 'Neue Stellen, die von jetzt an passen, kommen per Mail zu Ihnen.',
    usedTitle: 'Dieser Link wurde schon benutzt',
    already: 'Diese Suche war schon bestätigt. Es hat sich nichts geändert.',
    manage: 'Ihre Suchen verwalten',
    manageByMail:
      'Der Knopf schickt den Link zu Ihren Suchen an die Adresse, an die auch dieser Link ging. Er steht außerdem in jeder Mail mit neuen Stellen.',
    sendLink: 'Link zu meinen Suchen anfordern',
  },
  manage: {
    title: 'Ihre gespeicherten Suchen',
    lead: (address) => `Für ${address}`,
    none: 'Sie haben keine gespeicherten Suchen.',
    unsubscribed:
      'Sie haben abbestellt: Es werden keine Mails geschickt. Setzen Sie eine Suche fort, um wieder Mails zu bekommen.',
    edit: 'Ändern',
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    activate: 'Starten',
    delete: 'Löschen',
    undo: 'Rückgängig',
    results: 'Sehen, was sie jetzt findet',
    since: (date) => `Gespeichert am ${date}`,
    named: (action, query) => `${action}: ${query}`,
    done: {
      pause: 'Die Suche ist angehalten. Bis Sie sie fortsetzen, wird nichts verglichen und nichts geschickt.',
      resume: 'Die Suche ist aktiv. Stellen, die von jetzt an erscheinen, werden verglichen.',
      delete: 'Die Suche ist gelöscht.',
      restore: 'Die Suche ist wieder da.',
      revert: 'Die Suche ist wieder so, wie sie vorher war.',
      edit: 'Die Suche ist geändert. Der neue Wortlaut gilt für Stellen, die von jetzt an erscheinen.',
      add: 'Die Suche ist gespeichert und aktiv.',
      twin: 'Es wurde nichts geändert: Sie haben bereits eine andere Suche mit genau diesem Wortlaut.',
      schedule: 'Der Zeitpunkt Ihrer Sammelmails ist geändert.',
      language: 'Ab der nächsten Mail schreiben wir Ihnen in der anderen Sprache.',
      nothing: 'Es war nichts zu ändern.',
    },
    editTitle: 'Eine gespeicherte Suche ändern',
    twinTitle: 'Diese Suche haben Sie schon',
    twinLead:
      'Eine zweite mit demselben Wortlaut brächte nichts Neues, deshalb haben wir keine angelegt. Hier ist Ihre vorhandene Suche: Sie können ändern, wie oft sie Mails schickt.',
    twinWaits: 'Sie wartet darauf, dass Sie sie starten: Das geht in der Liste Ihrer Suchen.',
    twinRests: 'Sie ist angehalten: In der Liste Ihrer Suchen können Sie sie fortsetzen.',
    twinProblem: (id) =>
      `Diese Suche haben Sie schon, als ${id}. Es wurde nichts geändert: Ändern Sie ihren Rhythmus, oder setzen Sie sie fort.`,
    addTitle: 'Noch eine Suche speichern',
    addButton: 'Speichern',
    saveButton: 'Änderungen speichern',
    scheduleTitle: 'Wann Ihre Sammelmails kommen',
    scheduleButton: 'Zeitpunkt speichern',
    languageTitle: 'Sprache Ihrer Mails',
    languageIs: 'Ihre Mails schreiben wir auf:',
    linkTitle: 'Ihr Link',
    keepLink:
      'Wer diesen Link hat, kann alles tun, was auf dieser Seite möglich ist. Geben Sie ihn nicht weiter.',
    backToList: 'Zurück zu Ihren Suchen',
    stopAll: 'Alle Mails abbestellen',
    export: 'Alles herunterladen, was wir über Sie gespeichert haben',
  },
  alerts: {
    title: 'Alle passenden Stellen',
    lead: 'Jede Stelle, die zu einer Ihrer Suchen passte, die neueste zuerst, und was aus ihrer Mail wurde. Sind es viele, nennt eine Mail nur einen Teil; hier finden Sie den Rest.',
    none: 'Bisher hat noch nichts gepasst.',
    met: 'Passte zu',
    gone: 'Eine Stelle, die nicht mehr gespeichert ist',
    found: (when) => `Gefunden ${when}`,
    waiting: 'wartet auf Ihre nächste Mail',
    onItsWay: 'in einer Mail, die unterwegs ist',
    mailed: (date) => `verschickt am ${date}`,
    notSent: (why) => `nicht verschickt: ${why}`,
    closed: 'inzwischen geschlossen',
    recent: 'Was zuletzt passte',
    all: 'Alle passenden Stellen',
    reasons: {
      unsubscribed: 'Sie hatten abbestellt',
      'not-renewed': 'wir haben gefragt, ob Sie noch Mails möchten, und keine Antwort bekommen',
      unconfirmed: 'die Adresse war nicht bestätigt',
      'address-suppressed': 'Ihr Mailserver lehnt unsere Mails ab',
      'search-paused': 'die Suche war angehalten',
      'search-deleted': 'die Suche war gelöscht',
      'posting-closed': 'die Stelle war geschlossen',
      'posting-hidden': 'die Stelle war ausgeblendet',
      'no-longer-matches': 'die Stelle hatte sich geändert und passte nicht mehr',
      'company-muted': 'Sie hatten die Firma stummgeschaltet',
      'kept-away': 'Sie hatten sie ausgeblendet oder sich beworben',
      'hook-off': 'der Kanal war aus',
      'nothing-left': 'es gab nichts mehr zu verschicken',
      expired: 'es war zu spät',
      rejected: 'Ihr Mailserver hat die Mail abgelehnt',
      'attempts-exhausted': 'Ihr Mailserver war nicht zu erreichen',
      'too-old': 'es war zu spät',
      unrenderable: 'ein Fehler bei uns',
      'ambiguous-not-repeated': 'wir konnten nicht feststellen, ob sie ankam',
      discarded: 'der Betreiber hat sie verworfen',
    },
  },
  keep: {
    title: 'Möchten Sie Ihre Suchen noch?',
    lead: 'Wir haben gefragt, weil Sie diese Seite ein Jahr lang nicht benutzt hatten. Bevor Sie den Knopf drücken, ändert sich nichts.',
    button: 'Ja, meine Suchen behalten',
    doneTitle: 'Ihre Suchen gehen weiter',
    done: 'Danke. Was angehalten war, ist wieder aktiv; Stellen, die ab jetzt erscheinen, werden verglichen.',
    asked: 'Wir haben gefragt, ob Sie Ihre Suchen noch möchten. Ohne Antwort halten sie an.',
    ended:
      'Ihre Suchen wurden angehalten: Wir haben gefragt, ob Sie sie noch möchten, und keine Antwort bekommen.',
  },
  mySearches: {
    title: 'Meine Suchen',
    lead: 'Hier gibt es keine Konten: Ihre Suchen sind hinter dem Link in unseren Mails. Wir können ihn noch einmal schicken, und ein Browser kann ihn sich merken.',
    kept: 'In diesem Browser',
    keptLead: 'Diese Links sind nur in diesem Browser gespeichert. Wer ihn benutzt, kann sie öffnen.',
    open: (address) => `Suchen von ${address}`,
    forget: 'In diesem Browser vergessen',
    end: 'Alle Links beenden',
    remember: 'In diesem Browser merken',
    rememberHint:
      'Dann führt „Meine Suchen“ oben auf der Seite hierher. Tun Sie das nur auf einem eigenen Gerät.',
    remembered: 'Dieser Browser merkt sich den Link. Er wurde nirgendwohin geschickt.',
    forgotten: 'Dieser Browser hat den Link vergessen.',
    refused: 'Dieser Browser speichert nichts und kann sich den Link nicht merken.',
    byMail: 'Per Mail',
    endTitle: 'Alle Links beenden',
    endLead:
      'Jeder Link zu Ihren Suchen, den es bis jetzt gibt, hört auf zu funktionieren, in allen Mails und Browsern, auch dieser. Wir schicken Ihnen einen neuen. Suchen und Mails gehen weiter wie bisher, ebenso Abmeldelinks und Feeds.',
    endButton: 'Alle Links beenden und einen neuen schicken',
    endedTitle: 'Alle Links sind beendet',
    ended:
      'Die bisherigen Links öffnen nichts mehr. Wenn wir jetzt an Ihre Adresse schreiben dürfen, ist eine Mail mit einem neuen unterwegs.',
  },
  myLink: {
    title: 'Meinen Link anfordern',
    lead: 'Mails gelöscht? Wir schicken den Link zu Ihren gespeicherten Suchen an Ihre Adresse.',
    button: 'Link schicken',
    sent: 'Gibt es zu dieser Adresse bestätigte Suchen und dürfen wir ihr jetzt schreiben, ist eine Mail mit dem Link unterwegs.',
    limits:
      'Haben Sie schon einmal einen angefordert, suchen Sie die Mail der letzten 24 Stunden: In dieser Zeit schicken wir höchstens zehn solche Mails an eine Adresse, und eine, wenn dort alle Mails abbestellt sind.',
  },
  freshness: {
    title: 'Wie schnell Hinweise sind',
    lead: 'Gemessen an jeder Mail, die ein Mailserver angenommen hat, anhand derselben Daten, aus denen die Mails verschickt werden.',
    since: (date) => `Seit ${date}; höchstens die letzten 5.000 Mails jeder Art.`,
    instant:
      'Sofortige Hinweise: vom Zeitpunkt, zu dem wir die Stelle oder die Änderung, durch die sie passte, zuerst gesehen haben, bis zur Annahme der Mail',
    histogram: 'Wie lange sofortige Hinweise gebraucht haben',
    took: 'Dauer',
    all: 'Alle Quellen',
    within: (seconds) => `bis ${seconds} s`,
    slower: (seconds) => `mehr als ${seconds} s`,
    bySource: 'Dasselbe nach Quelle',
    digests: 'Sammelmails: vom vorgesehenen Zeitpunkt bis zur Annahme der Mail',
    head: ['Mails', 'Gezählt', 'Die Hälfte in', '95 von 100 in', '99 von 100 in'],
    names: { instant: 'Sofort', hourly: 'Stündlich', daily: 'Täglich', weekly: 'Wöchentlich' },
    promise:
      'Unser Versprechen: Kein Hinweis geht verloren; solange der Mailserver antwortet, werden 99 von 100 sofortigen Hinweisen innerhalb einer Minute verschickt und Sammelmails innerhalb einer Viertelstunde nach dem vorgesehenen Zeitpunkt. Sofortige Hinweise an eine Person, die dicht aufeinanderfolgen, kommen zusammen in einer Mail und warten auf sie.',
  },
  erase: {
    title: 'Alles löschen',
    lead: 'Damit werden Ihre Adresse, Ihre Suchen und alle Treffer gelöscht. Das lässt sich nicht rückgängig machen.',
    stays:
      'Ohne Ihren Namen und Ihre Adresse bewahren wir, meist ein Jahr lang, auf, dass Mails an einen mit einem Schlüssel gebildeten Hash Ihrer Adresse zurückkamen oder als Spam gemeldet wurden; nimmt Ihre Adresse unsere Mails nicht an oder wurden sie als Spam gemeldet, auch den Hash selbst, damit uns niemand dazu bringt, ihr wieder zu schreiben.',
    button: 'Alles über mich löschen',
    doneTitle: 'Alles ist gelöscht',
    done: 'Ihre Adresse, Ihre Suchen und alle Treffer sind gelöscht. Was noch eine Weile bleibt, lässt keinen Rückschluss auf Sie zu: leere Einträge der Suchen, bis jeder Dienst deren Ende gesehen hat, 30 Tage lang ein mit einem Schlüssel gebildeter Hash, der die Adresse vor einer Flut fremder Anfragen schützt, und unter demselben Hash, meist ein Jahr lang, dass Mails zurückkamen oder als Spam gemeldet wurden. Eine Adresse, die unsere Mails abgelehnt hat, bleibt unter ihrem Hash gesperrt. Eine Mail, die gerade unterwegs ist, kann noch ankommen.',
    open: 'Alles löschen, was wir über Sie gespeichert haben',
  },
  unsubscribe: {
    title: 'Alle Mails abbestellen',
    lead: 'Ein Klick, und Sie bekommen keine Mails mehr. Ihre Suchen bleiben erhalten, sind aber angehalten.',
    button: 'Abbestellen',
    doneTitle: 'Sie haben abbestellt',
    doneLead: 'An diese Adresse wird nichts mehr geschickt.',
    whyLead: 'Möchten Sie uns sagen, warum? Sie müssen nicht.',
    whyMissing: 'Wählen Sie einen Grund, oder verlassen Sie diese Seite einfach: Abbestellt ist.',
    reasons: {
      'too-many': 'Zu viele Mails',
      'not-right': 'Die Stellen passten nicht',
      'found-a-job': 'Ich habe eine Stelle gefunden',
      'never-asked': 'Ich habe diese Mails nie bestellt',
      other: 'Etwas anderes',
    },
    whyButton: 'Grund senden',
    whyThanks: 'Danke. Ihr Grund ist festgehalten.',
    undoLead: 'Aus Versehen geklickt?',
    undo: 'Rückgängig: weiter Mails bekommen',
    undoneTitle: 'Ihre Hinweise kommen wieder',
    undoneLead: 'Suchen, die vorher aktiv waren, sind wieder aktiv.',
  },
};

import type { YourMatchTexts } from '../en/your-match.js';

/** The page that reads a CV in the browser, in German. */
export const yourMatchDe: YourMatchTexts = {
  title: 'Passt zu Ihnen',
  lead: 'Zeigen Sie dieser Seite Ihren Lebenslauf, ohne ihn abzugeben: Gelesen wird er hier in Ihrem Browser, und nichts davon verlässt Ihren Rechner.',
  noScript:
    'Diese Seite liest Ihren Lebenslauf mit einem Skript in Ihrem Browser, und Skripte sind ausgeschaltet. Suchen können Sie auch von Hand:',
  toSearch: 'zur Suche',
  step1: 'Ihr Lebenslauf oder Ihre Kenntnisse',
  file: 'Eine Datei: PDF, DOCX oder Text',
  fileHint: 'Höchstens 20 MB. Ihr Browser öffnet sie; hochgeladen wird sie nicht.',
  words: 'Oder den Text oder eine Liste von Kenntnissen einfügen',
  wordsHint: 'Zum Beispiel: Senior Backend-Entwickler, Berlin. Go, Kafka, PostgreSQL.',
  read: 'Text lesen',
  step2: 'Was wir gelesen haben',
  step2Hint:
    'Was angekreuzt ist, wird Ihre Suche. Lassen Sie weg, was falsch ist, und ergänzen Sie, was fehlt.',
  families: 'Arbeit',
  levels: 'Stufe',
  skills: 'Kenntnisse',
  places: 'Orte',
  remote: 'Arbeit von zu Hause',
  years: 'Jahre im Beruf',
  yearsHint: 'Ihr Browser vergleicht sie mit dem, was Stellen verlangen; sie sind kein Teil der Suche.',
  pay: 'Gewünschtes Gehalt im Jahr',
  payHint: 'Stellen ohne Angabe bleiben dabei.',
  currency: 'Währung',
  anyCurrency: 'jede',
  addSkill: 'Kenntnis hinzufügen',
  addPlace: 'Stadt oder Land hinzufügen',
  add: 'Hinzufügen',
  step3: 'Was geschickt wird',
  step3Hint:
    'Diese Suche und sonst nichts: weder der Lebenslauf noch Ihre Jahre im Beruf. Geschickt wird sie, wenn Sie einen der Knöpfe drücken.',
  show: 'Heutige Stellen zeigen, passendste zuerst',
  save: 'Diese Suche speichern',
  found: 'Heutige Stellen, passendste zuerst',
  script: {
    loading: 'Der Leser wird geladen …',
    ready: 'Der Leser ist geladen. Ab jetzt braucht Ihr Browser keine Verbindung, um eine Datei zu lesen.',
    notLoaded: 'Der Leser konnte nicht geladen werden. Laden Sie die Seite noch einmal.',
    reading: '{name} wird gelesen …',
    readingPage: '{name} wird gelesen: Seite {page} von {pages} …',
    done: 'Gelesen: {skills} Kenntnisse. Geschickt wurde nichts.',
    nothing:
      'Da ist Text, aber keine Kenntnis, Stufe oder Art von Arbeit, die wir kennen. Ergänzen Sie unten Ihre Kenntnisse.',
    errors: {
      'too-large':
        'Diese Datei hat {size} MB. Gelesen werden höchstens 20 MB: Speichern Sie sie ohne Bilder, oder fügen Sie ihren Text ein.',
      'unknown-format':
        'Das ist weder eine PDF- noch eine DOCX- noch eine Textdatei. Speichern Sie sie als eine davon, oder fügen Sie ihren Text ein.',
      'old-word':
        'Das ist eine Word-Datei der alten Art (.doc). Speichern Sie sie als .docx oder PDF, oder fügen Sie ihren Text ein.',
      encrypted:
        'Diese Datei ist durch ein Passwort geschützt. Speichern Sie sie ohne Passwort, oder fügen Sie ihren Text ein.',
      scanned:
        'Diese PDF-Datei enthält Bilder von Seiten und keinen Text: Sie wurde gescannt. Fügen Sie stattdessen den Text ein.',
      empty: 'In dieser Datei steht kein Text.',
      damaged:
        'Diese Datei ist beschädigt und lässt sich nicht öffnen. Speichern Sie sie noch einmal, oder fügen Sie ihren Text ein.',
    },
    emptyQuery: 'Kreuzen Sie oben etwas an: Eine leere Suche hat nichts zu schicken.',
    unknownSkill: 'Eine Kenntnis dieses Namens kennen wir nicht.',
    unknownPlace: 'Einen Ort dieses Namens kennen wir nicht.',
    anywhereRemote: 'Remote',
    levelBy: {
      headline: 'Aus Ihrem Titel gelesen.',
      position: 'Aus Ihrer letzten Stelle gelesen.',
      years: 'Aus {years} Jahren im Beruf geschlossen.',
    },
    parts: {
      families: 'die Arbeit ist von einer dieser Arten',
      skills: 'die Stelle nennt mindestens eine Ihrer Kenntnisse',
      levels: 'die Stufe ist eine von diesen oder nicht angegeben',
      places: 'die Arbeit ist an einem dieser Orte, oder remote und für Sie offen',
      pay: 'das Gehalt erreicht Ihren Wunsch oder ist nicht angegeben',
    },
    asking: 'Die Suche wird geschickt …',
    askFailed: 'Es kam keine Antwort. Verloren ist nichts: Versuchen Sie es noch einmal.',
    refused: 'Die Suche wurde abgelehnt: {why}',
    count: '{shown} von {total} Stellen, in Ihrem Browser geordnet.',
    countNewest:
      'Die neuesten {ranked} von {total} Stellen, in Ihrem Browser geordnet; gezeigt werden die ersten {shown}.',
    none: 'Heute passt keine Stelle zu dieser Suche. Lassen Sie einen Ort, eine Stufe oder das Gehalt weg, oder speichern Sie die Suche: Dann kommt eine Mail, sobald eine da ist.',
    reasons: {
      skills: '{found} Ihrer {of} Kenntnisse: {names}',
      skillsOne: 'Ihre Kenntnis {names}',
      noSkill: 'keine Ihrer Kenntnisse',
      family: 'die Arbeit, die Sie suchen: {family}',
      yearsEnough: 'verlangt {asked} Jahre, Sie haben {own}',
      yearsShort: 'verlangt {asked} Jahre, Sie haben {own}',
      years: 'verlangt {asked} Jahre',
      levelWished: 'Stufe: {level}',
      levelOther: 'Stufe: {level}, nicht angekreuzt',
      payAbove: 'zahlt mehr, als Sie angaben',
      payReaches: 'das Gehalt erreicht, was Sie angaben',
      payBelow: 'zahlt weniger, als Sie angaben',
    },
    sample: 'Muster',
  },
};

import type { Prose } from '../prose.js';

/** How the board works, in German. */
export const aboutDe: Prose = {
  title: 'Wie es funktioniert',
  lead: 'Stellen kommen von Arbeitgebern, werden mit jeder gespeicherten Suche verglichen und gehen per E-Mail hinaus. Nichts dazwischen ist gekauft, nach Geschmack sortiert oder versteckt.',
  sections: [
    {
      title: 'Woher die Stellen kommen',
      paragraphs: [
        'Wir lesen die Stellenseiten, die Arbeitgeber selbst veröffentlichen, so oft sie es erlauben; Arbeitgeber können uns Stellen auch schicken. Die Angaben auf der Seite einer Stelle, etwa das Gehalt oder wer sich bewerben darf, sind aus der Stelle gelesen, und die Worte, aus denen sie gelesen wurden, stehen darunter.',
        'Jede Stelle zeigt zwei Daten: wann wir sie zum ersten Mal gesehen haben, das ist unseres und von niemandem zu ändern, und wann sie laut Arbeitgeber veröffentlicht wurde.',
        'Eine Stelle, die ihr Arbeitgeber nicht mehr führt, ist geschlossen. Ein Lesen, das scheitert oder halb leer aussieht, schließt nichts.',
      ],
    },
    {
      title: 'Wie eine Suche trifft',
      paragraphs: [
        'Hinter dem Suchfeld, den Filtern und den Mails steht eine einzige Suchsprache. Was die Seite zu einer Suche zeigt, ist genau das, was die gespeicherte Suche schicken wird.',
        'Suchen werden nie erweitert, außer um andere Namen eines Wortes, wie k8s auch kubernetes findet: Die Seite zeigt sie, und ein Klick nimmt sie weg. Eine Bedingung an etwas, das eine Stelle nicht angibt, ist nicht erfüllt; ein Ausschluss schließt Stellen nicht aus, die dazu schweigen. Gehälter werden in der angegebenen Währung verglichen, ohne Wechselkurse.',
        'Hat eine Suche Wörter, steht oben, was am besten passt: zuerst zählt, wo die Wörter stehen, dann, wie neu die Stelle ist. Sonst, oder wenn Sie es so möchten, stehen die neuesten oben. Das Alter zählt ab dem früheren der beiden Daten, damit eine Stelle durch ein neues Datum nicht nach oben rückt.',
      ],
    },
    {
      title: 'Worauf Sie sich verlassen können',
      paragraphs: [
        'Jede Stelle, die hereinkommt, wird mit jeder Suche verglichen, die in dem Augenblick aktiv ist. Für eine Person und eine offene Stelle gibt es einen Hinweis, auch wenn zwei Suchen treffen oder die Stelle an vielen Orten steht.',
        'Eine offene Stelle ist dieselbe Arbeit unter demselben Titel bei einem Arbeitgeber, in wie vielen Städten und wo auch immer wir sie lesen. Andere Aufgaben, eine andere Stufe, eine andere verlangte Sprache oder Zahl von Jahren oder eine andere Kennziffer des Arbeitgebers machen eine andere Stelle. Was nur am Ort liegt, wie Gehalt, Zusatzleistungen und Büro, tut es nicht.',
        'Jeder Hinweis endet in einem festgehaltenen Zustand: von Ihrem Mailserver angenommen, auf der Seite, zu der eine Mail führt, aus einem genannten Grund nicht geschickt, oder gescheitert mit einem Alarm. Keiner geht verloren. Eine zweite Ausfertigung einer Mail kann es nur geben, wenn die Verbindung zu einem Mailserver im letzten Augenblick abriss; es ist dann dieselbe Nachricht mit derselben Message-ID.',
      ],
    },
  ],
};

/** What is kept about people, in German. */
export const privacyDe: Prose = {
  title: 'Datenschutz',
  lead: 'Suchen können Sie, ohne uns etwas zu sagen. Für Mails geben Sie uns eine Adresse, und sonst nichts.',
  sections: [
    {
      title: 'Wenn Sie suchen',
      paragraphs: [
        'Es gibt keine Bilder von anderswo und keine Zählung von Besuchern. Zwei kleine Skripte dieser Seite helfen, andere gibt es nicht: eines trägt Ihre Zeitzone ein, wo Sie eine Suche speichern, eines ergänzt, was Sie in das Suchfeld tippen. Ein Cookie hält die Sprache fest, wenn Sie am Fuß einer Seite eine wählen; ein anderes gibt es nicht. Ihre Netzadresse wird höchstens eine Stunde lang gezählt, um Fluten von Anfragen aufzuhalten.',
        'Während Sie im Suchfeld tippen, wird der Text an diese Seite geschickt, und nirgends sonst hin, um ihn zu ergänzen; er wird nicht gespeichert. Ihre letzten acht Suchen merkt sich allein Ihr Browser: Sie erscheinen, wenn das leere Feld den Fokus hat, und „Vergessen“ darunter löscht sie. Ohne Skripte wird nichts geschickt, bevor Sie „Suchen“ drücken, und nichts gemerkt.',
      ],
    },
    {
      title: 'Wenn Sie eine Suche speichern',
      paragraphs: [
        'Wir behalten Ihre Adresse, die Suche, wie oft Sie Mails möchten, und Ihre Zeitzone. Eine Mail fragt, ob Sie das wirklich möchten. Bis Sie den Knopf darin drücken, wird nichts weiter geschickt.',
        'Wenn Sie ihn drücken, halten wir die Zeit fest und den Wortlaut, dem Sie zugestimmt haben. Wir behalten, welche Stellen passten und was aus jeder Mail wurde, damit wir Ihnen sagen können, warum Sie etwas bekommen haben, oder warum nicht.',
        'Mails enthalten keine Zählbilder und keine gezählten Links. Wir wissen nicht, ob Sie sie öffnen.',
      ],
    },
    {
      title: 'Wenn Sie genug haben',
      paragraphs: [
        'Jede Mail hat einen Link zum Abbestellen, der sofort wirkt, ohne Anmeldung; auch der Knopf Ihres Mailprogramms wirkt. Hinter dem Link „ändern“ einer Mail können Sie jede Suche ändern, anhalten oder löschen.',
      ],
    },
  ],
};

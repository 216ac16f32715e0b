import type { Prose } from '../prose.js';

/** How the board works, in German. */
export const aboutDe: Prose = {
  title: 'Wie es funktioniert',
  lead: 'Stellen kommen von Arbeitgebern, werden mit jeder gespeicherten Suche verglichen und per E-Mail verschickt. Nichts davon ist gekauft, nach Geschmack sortiert oder versteckt.',
  sections: [
    {
      title: 'Woher die Stellen kommen',
      paragraphs: [
        'Wir lesen die Stellenseiten, die Arbeitgeber selbst veröffentlichen, so oft sie es erlauben; Arbeitgeber können uns Stellen auch schicken. Die Angaben auf der Seite einer Stelle, etwa das Gehalt oder wer sich bewerben darf, stammen aus der Anzeige selbst; darunter stehen die Worte, auf denen sie beruhen.',
        'Zu jeder Stelle gibt es zwei Daten: wann wir sie zum ersten Mal gesehen haben – dieses Datum ist unser eigenes, und niemand kann es ändern – und wann sie laut Arbeitgeber veröffentlicht wurde.',
        'Führt der Arbeitgeber eine Stelle nicht mehr auf, gilt sie als geschlossen. Ist eine Quelle nicht erreichbar oder wirkt ihre Antwort unvollständig, schließen wir nichts.',
      ],
    },
    {
      title: 'Wann eine Stelle zu einer Suche passt',
      paragraphs: [
        'Suchfeld, Filter und Mails verwenden dieselbe Suchsprache. Was die Seite zu einer Suche zeigt, ist genau das, was die gespeicherte Suche schicken wird.',
        'Suchen werden nie erweitert, außer um andere Namen eines Wortes (k8s findet auch kubernetes): Die Seite zeigt sie, und ein Klick schaltet sie ab. Gibt eine Stelle etwas nicht an, erfüllt sie keine Bedingung daran; ein Ausschluss lässt Stellen, die nichts dazu sagen, in den Ergebnissen. Gehälter werden in der angegebenen Währung verglichen, ohne Wechselkurse.',
        'Enthält eine Suche Wörter, steht oben, was am besten passt: Zuerst zählt, wo die Wörter vorkommen, dann, wie neu die Stelle ist. Sonst, oder wenn Sie es so möchten, stehen die neuesten oben. Das Alter zählt ab dem früheren der beiden Daten, damit eine Stelle durch ein neues Datum nicht nach oben rückt.',
      ],
    },
    {
      title: 'Worauf Sie sich verlassen können',
      paragraphs: [
        'Jede Stelle, die hereinkommt, wird mit jeder Suche verglichen, die in dem Augenblick aktiv ist. Für eine Person und eine offene Stelle gibt es einen Hinweis, auch wenn sie zu zwei Suchen passt oder an vielen Orten ausgeschrieben ist.',
        'Eine offene Stelle ist dieselbe Arbeit unter demselben Titel bei einem Arbeitgeber, egal in wie vielen Städten und in welcher Quelle wir sie finden. Andere Aufgaben, eine andere Stufe, eine andere verlangte Sprache oder Zahl von Jahren oder eine andere Kennziffer des Arbeitgebers machen sie zu einer anderen Stelle. Unterschiede, die nur am Ort liegen, etwa Gehalt, Zusatzleistungen und Büro, tun das nicht.',
        'Jeder Hinweis endet in einem festgehaltenen Zustand: von Ihrem Mailserver angenommen, auf der Seite aufgeführt, zu der eine Mail führt, aus einem genannten Grund nicht verschickt oder gescheitert, und dann mit einem Alarm. Keiner geht verloren. Doppelt kann eine Mail nur ankommen, wenn die Verbindung zu einem Mailserver im letzten Augenblick abbricht; es ist dann dieselbe Nachricht mit derselben Message-ID.',
      ],
    },
  ],
};

/** What is kept about people, in German. */
export const privacyDe: Prose = {
  title: 'Datenschutz',
  lead: 'Suchen können Sie, ohne uns etwas mitzuteilen. Für Mails geben Sie uns eine Adresse, sonst nichts.',
  sections: [
    {
      title: 'Wenn Sie suchen',
      paragraphs: [
        'Es werden keine Bilder von anderen Servern geladen und keine Besucher gezählt. Diese Seite verwendet einige kleine eigene Skripte und, auf „Passt zu Ihnen“, den Leser für Lebensläufe, und keine weiteren: Eines trägt Ihre Zeitzone ein, wenn Sie eine Suche speichern, eines ergänzt, was Sie in das Suchfeld tippen, eines setzt einen Regler unter das Bild der Gehälter, eines behält, was Sie zu Stellen vermerken, eines merkt sich in diesem Browser den Link zu Ihren Suchen, wenn Sie den Knopf dafür drücken. Dieser Link bleibt im Browser; unter „Meine Suchen“ vergisst er ihn wieder. Ein Cookie merkt sich die Sprache, wenn Sie am Fuß einer Seite eine wählen; weitere gibt es nicht. Anfragen von Ihrer IP-Adresse werden höchstens eine Stunde lang gezählt, um Anfragefluten abzuwehren.',
        'Während Sie im Suchfeld tippen, wird der Text an diese Seite geschickt, um ihn zu ergänzen, und nirgendwo sonst hin; er wird nicht gespeichert. Ihre letzten acht Suchen merkt sich allein Ihr Browser: Sie erscheinen, wenn das leere Feld den Fokus hat, und „Vergessen“ darunter löscht sie. Ohne Skripte wird nichts geschickt, bevor Sie „Suchen“ drücken, und nichts gemerkt.',
        'Welche Stellen Sie angesehen, gemerkt oder ausgeblendet haben, auf welche Sie sich beworben haben und wann Sie zuletzt hier waren, weiß allein Ihr Browser: Er behält es, bis Sie es löschen, höchstens 5.000 Stellen, und nichts davon wird an uns geschickt. „Meine Stellen“ zeigt alles davon, speichert es als Datei und löscht es.',
      ],
    },
    {
      title: 'Wenn Sie Ihren Lebenslauf zeigen',
      paragraphs: [
        'Die Seite „Passt zu Ihnen“ liest einen Lebenslauf in Ihrem Browser. Die Datei, ihr Text und Ihre Jahre im Beruf verlassen Ihren Rechner nicht: Sie werden weder geschickt noch aufbewahrt. Die Seite lädt zuerst ihren Leser; danach können Sie die Verbindung trennen und trotzdem eine Datei lesen. Was Sie ankreuzen, wird eine Suche, die die Seite zeigt. Geschickt wird sie, wenn Sie einen Knopf drücken, wie jede Suche.',
      ],
    },
    {
      title: 'Wenn Sie eine Suche speichern',
      paragraphs: [
        'Wir speichern Ihre Adresse, die Suche, wie Sie sie getippt haben und wie wir sie vergleichen, den Namen, den Sie ihr geben, wie oft Sie Mails möchten, und Ihre Zeitzone. Eine Mail fragt, ob Sie das wirklich möchten. Bis Sie den Knopf darin drücken, wird nichts weiter geschickt.',
        'Wenn Sie ihn drücken, halten wir den Zeitpunkt und den Wortlaut fest, dem Sie zugestimmt haben. Wir speichern, welche Stellen passten und was aus jeder Mail wurde, damit wir Ihnen sagen können, warum Sie etwas bekommen haben oder warum nicht.',
        'Unsere Mails enthalten keine Zählpixel, und wer einen Link öffnet, wird nicht gezählt: Wir wissen nicht, ob Sie die Mails lesen. Erst der Knopf auf einer Seite sagt uns etwas. Wir speichern den Monat, in dem Sie zuletzt eine Seite hinter Ihrem Link benutzt haben, nichts Genaueres: Zwölf Monate danach fragen wir mit einer Mail, ob Sie Ihre Suchen noch möchten, und halten sie an, wenn wir 30 Tage lang nichts hören.',
        'Bei jeder Stelle in einer Mail können Sie sagen, ob sie richtig war. Wir speichern diese Antwort mit der Stelle, der Suche und den Bedingungen, die passten. Wir speichern auch, was Sie mit „Das nicht, weil …“ weglassen, welche Firmen Sie stummschalten, dass Sie abbestellt haben, mit dem Grund, wenn Sie einen nennen, und ob Ihr Mailprogramm eine Mail als Spam gemeldet hat. Der Betreiber sieht, wie oft das jeweils vorkommt, und kann nachsehen, wer es war, um zu helfen. Alles wird nach einem halben Jahr gelöscht, und mit Ihnen, wenn Sie Ihre Daten löschen. Wenn Sie melden, dass eine Angabe einer Stelle falsch ist, speichern wir nichts darüber, wer Sie sind.',
        'Wenn Sie hinter dem Link einer Mail eine Stelle ausblenden oder angeben, dass Sie sich beworben haben, oder wenn Sie übergeben, was Ihr Browser behält, dann speichern wir, welche Stelle es ist, welches von beidem und wann, damit Ihre Mails sie weglassen, auch wenn sie neu ausgeschrieben wird: höchstens 1.000 Stellen, jede höchstens zwei Jahre, bis Sie es zurücknehmen oder Ihre Daten löschen. Es steht im Export Ihrer Daten.',
      ],
    },
    {
      title: 'Wenn Sie genug haben',
      paragraphs: [
        'Jede Mail enthält einen Link zum Abbestellen, der sofort und ohne Anmeldung wirkt; auch der Knopf in Ihrem Mailprogramm funktioniert. Hinter dem Link „ändern“ einer Mail können Sie jede Suche ändern, anhalten oder löschen.',
        'Dort können Sie alle bisherigen Links zu Ihren Suchen beenden: Wir speichern, ab wann Links gelten. Sie können auch alles herunterladen, was wir über Sie gespeichert haben, fragen, warum eine Stelle nicht kam, und alles löschen. Was danach bleibt, nennt niemanden: meist ein Jahr lang, dass Mails an einen mit einem Schlüssel gebildeten Hash Ihrer Adresse zurückkamen oder als Spam gemeldet wurden; 30 Tage lang der Hash, der die Adresse vor einer Flut fremder Anfragen schützt; und, wenn die Adresse unsere Mails abgelehnt hat oder sie als Spam gemeldet wurden, der Hash, unter dem sie gesperrt bleibt.',
      ],
    },
  ],
};

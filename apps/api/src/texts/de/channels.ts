import type { Texts } from '../en/index.js';

/** The texts about feeds and hooks of a saved search, in German. */
export const channelsDe: Texts['channels'] = {
  open: 'Feeds und Hooks',
  title: 'Feeds und Hooks',
  lead: 'Neben den Mails können Sie dieser Suche in einem Feedreader oder Kalender folgen oder ihre Treffer an Slack, Discord oder ein eigenes Programm senden lassen.',
  feedTitle: 'Ein geheimer Feed',
  feedNone:
    'Der Feed enthält, was Ihre Mails enthalten: was passte, und warum. Wer seine Adresse kennt, kann ihn lesen.',
  feedMake: 'Feed anlegen',
  feedFormats: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed', ics: 'Kalender der Fristen (iCalendar)' },
  feedRenew: 'Adresse ersetzen',
  feedRenewHint: 'Wenn Sie die Adresse ersetzen, gilt die alte sofort nicht mehr.',
  feedEnd: 'Feed entfernen',
  hooksTitle: 'Hooks',
  hooksNone: 'Noch kein Hook.',
  hooksLead:
    'Wenn Ihre Mail verschickt wird, erhält ein Hook die Stellen dieser Suche. Bevor er hinzugefügt wird, bekommt er eine Testnachricht, auf die er antworten muss.',
  kinds: { webhook: 'Webhook', slack: 'Slack', discord: 'Discord' },
  kindHints: {
    webhook: 'Eine signierte Nachricht nach Standard Webhooks, für ein eigenes Programm.',
    slack:
      'Die Adresse eines eingehenden Webhooks von Slack oder eines Chatdienstes, der dieselben Nachrichten versteht.',
    discord: 'Die Adresse eines Webhooks eines Discord-Kanals.',
  },
  kindLegend: 'Wohin die Treffer gehen',
  address: 'Die Adresse',
  addressHint: 'Sie beginnt mit https://. Behandeln Sie sie wie ein Passwort.',
  add: 'Testen und hinzufügen',
  remove: 'Entfernen',
  turnOn: 'Testen und einschalten',
  named: (action, address) => `${action}: ${address}`,
  secret: 'Signiert mit',
  state: { on: 'An', off: 'Aus' },
  told: (when) => `zuletzt gesendet am ${when}`,
  neverTold: 'noch nichts gesendet',
  failing: (error) => `Die letzte Nachricht kam nicht an: ${error}`,
  faults: {
    status: (status) => `Der Server hat mit Status ${status} geantwortet.`,
    redirect: 'Der Server leitet Nachrichten an eine andere Adresse weiter; geben Sie diese an.',
    'no-public-server': 'Dort nimmt kein öffentlicher Server Verbindungen an.',
    'too-slow': 'Der Server hat zu lange gebraucht.',
    'cut-off': 'Die Verbindung brach ab, bevor die Antwort vollständig war.',
    other: 'Die Nachricht konnte nicht zugestellt werden.',
  },
  refusals: {
    'bad-address': 'Geben Sie eine Adresse ein, die mit https:// beginnt.',
    'too-many': 'Sie haben 20 Hooks: Entfernen Sie erst einen.',
    'no-answer': 'Die Adresse hat die Testnachricht nicht angenommen.',
    'no-such-hook': 'Diesen Hook gibt es nicht mehr.',
  },
  done: {
    'feed-made': 'Der Feed hat eine neue Adresse.',
    'feed-ended': 'Der Feed und seine Adresse sind entfernt.',
    'hook-added': 'Der Hook hat die Testnachricht angenommen. Er ist an.',
    'hook-kept':
      'Die Adresse hat geantwortet, aber die Testnachricht nicht angenommen. Der Webhook ist hinzugefügt, aber ausgeschaltet: Geben Sie dem Empfänger das Geheimnis unten und schalten Sie den Webhook dann ein.',
    'hook-removed': 'Der Hook ist entfernt.',
  },
  feedTitleOf: (query, boardName) => `${query} - ${boardName}`,
  why: 'Warum',
  closes: (title, company) => `Frist endet: ${title}, ${company}`,
};

import type { Texts } from '../en/index.js';

/** The texts about feeds and hooks of a saved search, in German. */
export const channelsDe: Texts['channels'] = {
  open: 'Feeds und Hooks',
  title: 'Feeds und Hooks',
  lead: 'Außer per Mail können Sie dieser Suche in einem Feedreader oder Kalender folgen, und sie Slack, Discord oder einem eigenen Programm melden lassen.',
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
    'Ein Hook erfährt die Stellen dieser Suche, wenn Ihre Mail hinausgeht. Bevor er hinzukommt, wird er einmal gefragt: Er muss antworten.',
  kinds: { webhook: 'Webhook', slack: 'Slack', discord: 'Discord' },
  kindHints: {
    webhook: 'Eine signierte Nachricht in der Form von Standard Webhooks, für ein eigenes Programm.',
    slack: 'Die Adresse eines eingehenden Webhooks von Slack, oder eines Chats, der dasselbe versteht.',
    discord: 'Die Adresse eines Webhooks eines Discord-Kanals.',
  },
  kindLegend: 'Was es erfährt',
  address: 'Die Adresse',
  addressHint: 'Sie beginnt mit https://. Behandeln Sie sie wie ein Passwort.',
  add: 'Fragen und hinzufügen',
  remove: 'Entfernen',
  turnOn: 'Fragen und wieder einschalten',
  named: (action, address) => `${action}: ${address}`,
  secret: 'Signiert mit',
  state: { on: 'An', off: 'Aus' },
  told: (when) => `zuletzt gemeldet am ${when}`,
  neverTold: 'noch nichts gemeldet',
  failing: (error) => `Zuletzt gescheitert: ${error}`,
  faults: {
    status: (status) => `Der Server antwortete mit Status ${status}.`,
    redirect: 'Der Server leitet Nachrichten an eine andere Adresse weiter; geben Sie diese an.',
    'no-public-server': 'Dort nimmt kein öffentlicher Server Verbindungen an.',
    'too-slow': 'Der Server brauchte zu lange.',
    'cut-off': 'Die Verbindung endete vor der Antwort.',
    other: 'Die Nachricht ließ sich nicht übergeben.',
  },
  refusals: {
    'bad-address': 'Geben Sie eine Adresse ein, die mit https:// beginnt.',
    'too-many': 'Sie haben 20 Hooks: Entfernen Sie erst einen.',
    'no-answer': 'Die Adresse hat die Probenachricht nicht angenommen.',
    'no-such-hook': 'Diesen Hook gibt es nicht mehr.',
  },
  done: {
    'feed-made': 'Der Feed hat eine neue Adresse.',
    'feed-ended': 'Der Feed ist entfernt, und seine Adresse mit ihm.',
    'hook-added': 'Der Hook hat die Probenachricht angenommen. Er ist an.',
    'hook-kept':
      'Die Adresse hat geantwortet, aber die Probenachricht nicht angenommen. Der Webhook ist aufgehoben und aus: Geben Sie dem Empfänger das Geheimnis unten, und schalten Sie ihn dann ein.',
    'hook-removed': 'Der Hook ist entfernt.',
  },
  feedTitleOf: (query, boardName) => `${query} - ${boardName}`,
  why: 'Warum',
  closes: (title, company) => `Frist endet: ${title}, ${company}`,
};

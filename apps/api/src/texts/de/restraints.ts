import type { Texts } from '../en/index.js';
import { plural } from './plural.js';

/** The texts about what holds mails back, and of the pages behind the links of a mail's items, in German. */
export const restraintsDe: Texts['restraints'] = {
  until: 'Bis',
  untilHint: 'Ein Datum. Was bis dahin passt, wird für Sie aufgehoben.',
  faults: {
    'date-passed': 'Wählen Sie ein Datum in der Zukunft.',
    'date-too-far': 'Wählen Sie ein Datum innerhalb eines Jahres.',
    'too-many-companies':
      'Die Liste der stummgeschalteten Firmen ist voll: Nehmen Sie erst eine Firma heraus.',
    'no-date': 'Geben Sie ein Datum ein, etwa 2027-01-31.',
    'bad-hours': 'Wählen Sie zwei verschiedene Stunden oder gar keine Ruhezeit.',
    'bad-number': 'Geben Sie eine ganze Zahl von 1 bis 99 ein, oder lassen Sie das Feld leer.',
  },
  snooze: 'Zurückstellen',
  snoozeLead:
    'Die Suche bleibt aktiv und sammelt weiter. An diesem Tag bringt eine Mail alles, was sie gefunden hat.',
  snoozeButton: 'Diese Suche zurückstellen',
  snoozed: (date) => `Zurückgestellt bis ${date}`,
  wake: 'Wieder aufnehmen',
  awayTitle: 'Wenn Sie weg sind',
  awayLead: 'Bis zu dem Datum keine Mails, dann eine mit dem, was inzwischen passte, das Beste zuerst.',
  awayButton: 'Keine Mails bis dahin',
  isAway: (date) => `Keine Mails bis ${date}. Was passt, wird aufgehoben und kommt in einer Mail.`,
  backButton: 'Ich bin zurück: jetzt schicken',
  limitsTitle: 'Nicht zu viel, nicht nachts',
  quietFrom: 'Keine sofortigen oder stündlichen Mails von',
  quietTo: 'bis',
  noQuiet: 'keine Ruhezeit',
  weeklyMails: 'Höchstens so viele Mails pro Woche',
  weeklyMailsHint:
    'Leer: keine Grenze. Ist sie erreicht, wartet alles Passende bis Montag: das Beste kommt in die Mail, der Rest steht auf Ihrer Seite.',
  limitsButton: 'Grenzen speichern',
  mutedTitle: 'Stummgeschaltete Firmen',
  mutedNone: 'Keine. Über die Links in unseren Mails können Sie die Firma einer Stelle stummschalten.',
  mutedLead: 'Ihre Mails lassen deren Stellen weg.',
  unmute: 'Wieder zeigen',
  muteTitle: (company) => `Keine Mails mehr über ${company}?`,
  muteLead: 'Ihre Suchen bleiben, wie sie sind; Ihre Mails lassen die Stellen dieser Firma weg.',
  muteButton: (company) => `${company} stummschalten`,
  lessTitle: 'Das nicht, weil …',
  lessLead: (posting, company) =>
    `${posting} bei ${company} passte zu dieser Suche. Was soll die Suche ab jetzt weglassen?`,
  lessLeaves: (left, now) =>
    `hält ${(now - left).toLocaleString('de-DE')} fern und lässt ${left.toLocaleString('de-DE')} von ${plural(now, 'offenen Stelle', 'offenen Stellen')} übrig`,
  lessNone:
    'Nichts an dieser Stelle lässt sich so weglassen, dass die Suche noch etwas findet. Ändern Sie die Suche selbst.',
  lessExclude: (what) => `Weglassen: ${what}`,
  lessGone: 'Diese Stelle ist nicht mehr gespeichert.',
  lessOther: 'Etwas anderes',
  deltaTitle: 'Was die Änderung bewirken würde',
  deltaSame: 'Beide Fassungen finden dasselbe.',
  deltaLead: (days) => (days === 1 ? 'Stellen am letzten Tag:' : `Stellen in den letzten ${days} Tagen:`),
  deltaEarly: (days) =>
    `Noch zu früh, um zu sagen, wie viele Mails es pro Woche wären. Stellen in ${days === 1 ? 'einem Tag' : `${days} Tagen`}:`,
  deltaOpenings: 'Stellen',
  deltaMails: (rhythm) => `Mails pro Woche, ${rhythm}`,
  deltaNow: 'Wie gespeichert',
  deltaThen: 'Wie geändert',
  deltaButton: 'Zeigen, was sich ändert',
  previewButton: 'Zeigen, was sie schicken würde',
  done: {
    away: 'Sie sind weg. Was passt, wird aufgehoben und kommt in einer Mail, wenn die Zeit vorbei ist.',
    back: 'Willkommen zurück. Was für Sie aufgehoben wurde, ist unterwegs.',
    snooze: 'Die Suche ist zurückgestellt. Sie sammelt weiter.',
    wake: 'Die Suche ist wieder aufgenommen. Was sie gefunden hat, ist unterwegs.',
    limits: 'Ihre Grenzen sind gespeichert.',
    mute: 'Die Firma ist stummgeschaltet.',
    unmute: 'Die Firma wird wieder gezeigt.',
  },
};

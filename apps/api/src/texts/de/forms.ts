import type { Texts } from '../en/index.js';

/** What is said of a field that is wrong, in German. */
export const formsDe: Texts['forms'] = {
  addressFaults: {
    'no-at-sign': 'Eine E-Mail-Adresse hat die Form name@example.org.',
    'local-part':
      'Der Teil vor dem @ enthält ein unzulässiges Zeichen oder einen Punkt an der falschen Stelle.',
    'local-part-too-long': 'Der Teil vor dem @ darf höchstens 64 Byte lang sein.',
    domain: 'Der Teil nach dem @ ist kein Domainname wie example.org.',
    'too-long': 'Eine E-Mail-Adresse darf höchstens 254 Byte lang sein.',
  },
  name: (most) => `Der Name darf höchstens ${most} Zeichen lang sein.`,
  rhythm: 'Wählen Sie, wie oft wir schreiben dürfen.',
  hour: 'Die Stunde muss eine ganze Zahl von 0 bis 23 sein.',
  weekday: 'Der Tag muss eine Zahl von 1 (Montag) bis 7 (Sonntag) sein.',
  timeZone: 'Die Zeitzone muss der Name einer Zeitzone sein, etwa Europe/Berlin, oder UTC.',
  country: 'Geben Sie Ihr Land an: den Namen oder das Kürzel aus zwei Buchstaben.',
};

import type { Texts } from '../en/index.js';

/** What is said of a field that is wrong, in German. */
export const formsDe: Texts['forms'] = {
  addressFaults: {
    'no-at-sign': 'Eine E-Mail-Adresse hat die Form name@example.org.',
    'local-part': 'Vor dem @ steht ein Zeichen oder ein Punkt, wo keiner stehen darf.',
    'local-part-too-long': 'Der Teil vor dem @ darf 64 Bytes lang sein.',
    domain: 'Der Teil nach dem @ ist kein Domainname wie example.org.',
    'too-long': 'Eine E-Mail-Adresse darf 254 Bytes lang sein.',
  },
  rhythm: 'Wählen Sie, wie oft wir schreiben dürfen.',
  hour: 'Die Stunde muss eine ganze Zahl von 0 bis 23 sein.',
  weekday: 'Der Tag muss eine Zahl von 1 (Montag) bis 7 (Sonntag) sein.',
  timeZone: 'Die Zeitzone muss der Name einer Zeitzone sein, etwa Europe/Berlin, oder UTC.',
  country: 'Geben Sie Ihr Land an, mit Namen oder zwei Buchstaben.',
};

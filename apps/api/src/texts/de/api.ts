import type { Texts } from '../en/index.js';

/** The texts of the page about the API, in German. What the document itself says is in English. */
export const apiDe: Texts['api'] = {
  title: 'API',
  lead: 'Alles, was auf diesen Seiten geht, geht auch per Programm. Zum Lesen ist kein Schlüssel nötig.',
  document: 'OpenAPI-Dokument',
  operations: 'Adressen',
  parameters: 'Parameter',
  required: 'erforderlich',
  needs: 'Benötigt',
  answers: 'Antworten',
  body: 'Inhalt',
  problems: 'Fehler',
  problemsLead:
    'Fehler sind Problem-Dokumente (RFC 9457, application/problem+json). Ihr type ist eine Adresse auf dieser Seite; errors nennt jedes falsche Feld.',
  problemHead: ['Art', 'Status', 'Titel'],
  limits: 'Grenzen',
  limitsLead:
    'Anfragen werden je Netz gezählt: eine IPv4-Adresse oder ein IPv6-/64. Die Header RateLimit und RateLimit-Policy geben an, wie viele noch frei sind.',
  limitHead: ['Grenze', 'Anfragen', 'In Sekunden'],
};

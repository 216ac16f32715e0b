import type { Texts } from '../en/index.js';

/** The texts about whether what a mail told was right, in German. */
export const judgementsDe: Texts['judgements'] = {
  title: 'War das richtig?',
  posting: (title, company) => `${title} bei ${company}`,
  lead: 'Ihre Antwort wird ein halbes Jahr lang gespeichert, mit der Suche und den Gründen, warum die Stelle passte. Sie zeigt uns, was wir falsch lesen. An Ihren Suchen ändert sie nichts.',
  buttons: { yes: 'Ja, das war richtig', no: 'Nein, das war nicht richtig' },
  doneTitle: 'Danke',
  done: {
    yes: 'Wir haben festgehalten, dass diese Stelle richtig war.',
    no: 'Wir haben festgehalten, dass diese Stelle nicht richtig war.',
  },
  instead: { yes: 'Es war doch richtig', no: 'Es war nicht richtig' },
  gone: 'Diese Stelle wird nicht mehr gezeigt, oder der Hinweis auf sie liegt zu lange zurück.',
};

import type { Texts } from '../en/index.js';

/** In German. */
export const searchHelpDe: Texts['searchHelp'] = {
  readings: (total) =>
    `Als Wörter gesucht, findet Ihre Suche ${total.toLocaleString('de-DE')}. Meinten Sie etwas davon?`,
  reading: (words, clause) => `„${words}“ als ${clause}`,
  readThrough: 'Alles davon zugleich',
  spellings: 'Meinten Sie',
  related: 'Ähnlich gemeint',
  relatedWord: (words, clause) => `${words} oder ${clause}`,
  finds: (count) => `(${count.toLocaleString('de-DE')})`,
};

import type { Opening } from './model.js';

/** Every reason in one line. */
export const reasonsLine = ({ reasons }: Pick<Opening, 'reasons'>): string =>
  reasons
    .map(({ clause, seen, quotes }) => {
      const words = quotes.length > 0 ? quotes.map((quote) => `“${quote}”`).join(', ') : seen;
      return words === '' ? clause : `${clause} (${words})`;
    })
    .join(', ');

/** `1 Stelle`, `2 Stellen`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;

/** Behind a number of openings: how many postings they have, where that is another number. */
export const inPostings = (openings: number, postings: number): string =>
  openings === postings ? '' : `, in ${plural(postings, 'Stellenanzeige', 'Stellenanzeigen')}`;

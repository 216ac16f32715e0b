/** `1 Stelle`, `2 Stellen`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;

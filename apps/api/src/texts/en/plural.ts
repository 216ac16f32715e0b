const ORDINALS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinalRule = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** `1st`, `2nd`, `3rd`, `4th`. */
export const ordinal = (count: number): string => `${count}${ORDINALS[ordinalRule.select(count)] ?? 'th'}`;

/** `1 posting`, `2 postings`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Behind a number of openings: how many postings they have, where that is another number. */
export const inPostings = (openings: number, postings: number): string =>
  openings === postings ? '' : `, in ${plural(postings, 'posting', 'postings')}`;

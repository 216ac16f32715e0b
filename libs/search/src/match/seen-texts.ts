import type { Salary } from '@app/core/posting';

/** Pay in words. */
export interface PayTexts {
  readonly amount: (value: number) => string;
  /** An amount with its currency; absent: the code stands before the figures. */
  readonly money?: (value: number, currency: string) => string;
  readonly upTo: (amount: string) => string;
  readonly orMore: (amount: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly period: (period: Salary['period']) => string;
  /** Follows the period. */
  readonly withBonus: string;
}

/** What a posting says about a clause, in the words of one language. Values of the query language stay as they are. */
export interface SeenTexts {
  /** Words of a posting, in quotation marks. */
  readonly quote: (words: string) => string;
  /** A country, or a region of several, by its code. */
  readonly area: (code: string) => string;
  readonly pay: PayTexts;
  readonly notStated: string;
  readonly found: string;
  readonly notFound: string;
  readonly fromYears: (years: number) => string;
  /** How often its opening was listed again. */
  readonly reposted: (times: number) => string;
  /** Who may apply and who is left out, either of them empty where nobody is named; it follows the workplace and a comma. */
  readonly openTo: (names: string, except: string) => string;
  readonly openToAnywhere: string;
  readonly openToUnknown: string;
}

/** What was seen, in the words of REST, MCP, logs and commands: English. */
export const SEEN_IN_ENGLISH: SeenTexts = {
  quote: (words) => `“${words}”`,
  area: (code) => code,
  pay: {
    amount: (value) => value.toLocaleString('en-US'),
    upTo: (amount) => `up to ${amount}`,
    orMore: (amount) => `${amount} or more`,
    range: (from, to) => `${from} to ${to}`,
    period: (period) => (period === 'hour' ? 'an hour' : `a ${period}`),
    withBonus: ', bonus or commission included',
  },
  notStated: 'not stated',
  found: 'found',
  notFound: 'not found',
  fromYears: (years) => `from ${years} years`,
  reposted: (times) => {
    if (times === 0) return 'not posted again';
    return times === 1 ? 'posted again once' : `posted again ${times} times`;
  },
  openTo: (names, except) =>
    `open to ${[names === '' ? 'anywhere' : names, except].filter((part) => part !== '').join(' but not ')}`,
  openToAnywhere: 'open to anywhere',
  openToUnknown: 'open to: not stated',
};

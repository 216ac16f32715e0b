import type { QueryFaultTexts } from '../../fields/index.js';

/** In English: what REST, the Model Context Protocol, logs and commands say. */
export const FAULTS_IN_ENGLISH: QueryFaultTexts = {
  query: {
    empty: () => 'The search is empty.',
    'too-long': ({ most }) => `A search may have ${most} characters.`,
    'too-deep': ({ most }) => `Parentheses may be nested ${most} deep.`,
    'too-many-clauses': ({ most }) => `A search may have ${most} clauses.`,
    'too-costly': ({ cost, most }) =>
      `This search is too much work: it costs ${cost} of at most ${most} points.`,
    'unclosed-quote': () => 'This quote is not closed.',
    'unclosed-group': () => 'This parenthesis is not closed.',
    'stray-close': () => 'This parenthesis closes nothing.',
    'stray-dash': ({ sign }) => `A ${sign} stands directly before what it excludes.`,
    'repeated-minus': () => 'One - is enough before what is excluded.',
    'stray-equals': () => 'A = stands directly before the word that is meant exactly.',
    wildcard: ({ sign }) =>
      sign === '*'
        ? 'A * stands only at the end of a word.'
        : 'A ? stands for nothing here: a star at the end of a word finds all words that begin so.',
    'repeated-equals': () => 'One = is enough before the word that is meant exactly.',
    'exact-only-words': ({ write }) =>
      `A = before a word leaves out its other names. It stands before words only, alone or after title:. Write ${write}.`,
    'exact-beginning': () =>
      'A = asks for exactly this word, and a * for all words that begin so: only one of them can be meant.',
    'exclusion-after-comma': () => 'A comma means "or": an exclusion cannot follow it.',
    'missing-operand': () => 'A word, a "phrase" or a field:value must stand here.',
    'unknown-field': ({ field, meant }) =>
      `There is no field "${field}"${meant === undefined ? '' : `: it is called ${meant} here`}.`,
    'missing-value': ({ start, example }) => `${start} needs a value, as in ${example}.`,
    'bad-operator': ({ field, operators }) => `${field} is written with ${operators.join(' or ')}.`,
    'star-after-several': () => 'A star follows one word, not several.',
    'star-too-early': ({ letters }) => `A star needs ${letters} letters before it.`,
    'star-in-quotes': () => 'A * in quotes stands for nothing: it follows one word without quotes.',
    'nothing-to-search': () => 'There is no letter or digit to look for.',
    'sign-alone': ({ sign }) => `A ${sign} that stands alone means nothing here.`,
    'loose-amount': ({ amount }) =>
      `"${amount}" is an amount of money: pay is asked for with salary>=, as pay for a year.`,
    contradiction: ({ one, other }) => `No posting can match: ${one} and ${other} exclude each other.`,
    'one-name': ({ one, other }) =>
      `No posting can match: ${one} and ${other} are names of one thing, and each finds the other. A = before a word takes its other names away.`,
    'one-spelling': ({ one, other }) =>
      `No posting can match: ${one} and ${other} are two ways to write one word, and find the same.`,
  },
  value: {
    'star-refused': () => 'takes a whole value, without a star.',
    'not-an-amount': ({ value }) => `"${value}" is not an amount: write it like 180k or 180kEUR.`,
    'two-currencies': ({ value }) => `"${value}" names two currencies.`,
    'no-currency': ({ value }) => `"${value}" is not a currency.`,
    'two-amounts': ({ value }) => `"${value}" could mean two amounts.`,
    'two-ends': ({ value }) =>
      `"${value}" is two amounts: write salary>= for one and salary<= for the other.`,
    'pay-period': ({ value, times }) =>
      `"${value}" is not pay for a year, which is what is compared: it counts ${times} times.`,
    'amount-out-of-range': ({ most }) => `The amount must lie between 1 and ${most.toLocaleString('en-US')}.`,
    'no-years': ({ value, most }) => `"${value}" is not a number of years from 0 to ${most}.`,
    'no-age': ({ value, days }) =>
      `"${value}" is not an age: write hours, days or weeks, up to ${days} days.`,
    'no-times': ({ value, most }) =>
      `"${value}" is not a number of times: write a whole number from 1 to ${most}.`,
    'not-one-of': ({ value, choices }) => `"${value}" is not one of ${choices.join(', ')}.`,
    'no-letters': ({ value }) => `"${value}" holds no letter or digit.`,
    'no-skill': ({ value }) =>
      `"${value}" is not a skill this board knows; without skill: it is looked for as a word.`,
    'no-country': ({ value }) => `"${value}" is not a country: write its name or its two-letter code.`,
    'no-region': ({ value }) => `"${value}" is not a known region.`,
    'no-city': ({ value }) => `"${value}" is not a city.`,
    'no-distance': ({ value }) =>
      `"${value}" is not a distance around a city: write it like 40km of:"Berlin, DE".`,
    'place-not-behind-of': () => 'The city stands behind of: after the distance.',
    'distance-out-of-range': ({ most, miles }) =>
      `The distance must lie between 1 and ${most} km (${miles} miles).`,
    'no-town': ({ value }) => `"${value}" is not a city that this board knows; write it with its country.`,
    'remote-no': () => 'Exclude remote postings with -remote:yes.',
    'not-remote': ({ value }) =>
      `"${value}" is not yes, anywhere, a country or a region of several countries.`,
    'no-language': ({ value }) => `"${value}" is not a two-letter language code (ISO 639-1).`,
  },
  advice: {
    'too-costly':
      'Use fewer words with a star and fewer phrases, put more letters before a star, or make two searches of it.',
    'unclosed-group': 'Add a ).',
    'stray-close': 'Remove it.',
    'stray-dash': 'Leave it out, or write -word.',
    'stray-equals': 'Leave it out, or write =word.',
    'exclusion-after-comma': 'Write -a -b to exclude both.',
  },
};

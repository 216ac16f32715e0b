import type { AgeClause, AgeField } from '../tree/index.js';
import { ALWAYS_KNOWN, NEITHER, type Field } from './field.js';
import { readAge, readAmount, readTimes, readYears } from './values.js';

const ageField = (
  name: AgeField,
  than: AgeClause['than'],
  [meaning, unknown]: readonly [string, string],
): Field => ({
  key: than === '<' ? name : `${name}-over`,
  name,
  operator: than,
  also: `${than}=`,
  aliases: [],
  values: 'a number of hours (h), days (d) or weeks (w)',
  meaning,
  unknown,
  example: than === '<' ? `${name}<7d` : `${name}>60d`,
  choices: [],
  single: false,
  read: (raw) => {
    const age = readAge(raw);
    return age.ok ? { ok: true, clause: { kind: 'age', field: name, than, hours: age.hours } } : age;
  },
});

/** The lowest pay that is wanted. */
export const SALARY: Field = {
  key: 'salary',
  name: 'salary',
  operator: '>=',
  aliases: ['pay-min'],
  values: 'an amount a year, with a currency if wanted: 180k, 180000, 180kEUR, 180k EUR, €180k',
  meaning:
    'The top of the stated pay, as pay for a year, reaches the amount. Pay by the hour counts 2,080 hours a year, by the day 260 days, by the week 52 weeks, by the month 12 months. "X or more" without a top holds when X itself reaches the amount. No exchange rates are used: with a currency, only pay in that currency is compared; without one, the figure is compared whatever the currency is.',
  unknown:
    'Unknown where no pay is stated, where it is in another currency, and where an open top starts below the amount: requiring it leaves the posting out, excluding it does not. Write (salary>=180kEUR OR -pay:stated) to keep postings without pay.',
  example: 'salary>=180kEUR',
  choices: [],
  single: false,
  read: (raw) => {
    const amount = readAmount(raw);
    if (!amount.ok) return amount;
    return { ok: true, clause: { kind: 'salary', floor: amount.amount, currency: amount.currency } };
  },
};

/** The highest that pay may start at. */
export const SALARY_MOST: Field = {
  key: 'salary-most',
  name: 'salary',
  operator: '<=',
  also: '<',
  aliases: ['pay-max'],
  values: SALARY.values,
  meaning:
    'The low end of the stated pay, as pay for a year, is at most the amount; "up to X" without a low end counts X. A year and currencies count as for salary>=. Both together ask for pay that starts by one amount and reaches the other: salary>=90k salary<=120k finds 80k to 130k too.',
  unknown:
    'Unknown where no pay is stated and where it is in another currency: requiring it leaves the posting out, excluding it does not.',
  example: 'salary<=120kEUR',
  choices: [],
  single: false,
  read: (raw) => {
    const amount = readAmount(raw);
    if (!amount.ok) return amount;
    return { ok: true, clause: { kind: 'ceiling', most: amount.amount, currency: amount.currency } };
  },
};

/** How often an opening came again. */
export const REPOSTED: Field = {
  key: 'reposted',
  name: 'reposted',
  operator: '>=',
  aliases: [],
  values: 'a whole number of times, 1 to 99',
  meaning:
    'The opening had closed, for a day or longer, and was posted again so often at least; this posting is the one that came again.',
  unknown: ALWAYS_KNOWN,
  example: 'reposted>=2',
  choices: [],
  single: false,
  read: (raw) => {
    const times = readTimes(raw);
    return times.ok ? { ok: true, clause: { kind: 'reposted', times: times.times } } : times;
  },
};

/** The most experience that may be asked for. */
export const EXPERIENCE: Field = {
  key: 'experience',
  name: 'experience',
  operator: '<=',
  aliases: ['years'],
  values: 'a whole number of years, 0 to 50',
  meaning: 'The posting asks for at most this many years of experience (the low end of a range counts).',
  unknown: NEITHER,
  example: 'experience<=5',
  choices: [],
  single: false,
  read: (raw) => {
    const years = readYears(raw);
    return years.ok ? { ok: true, clause: { kind: 'experience', years: years.years } } : years;
  },
};

const FROM_THE_SOURCE =
  'Unknown where the source states no date: requiring it leaves the posting out, excluding it does not. firstseen is always known.';
const NO_ALERT_BY_AGE =
  'An alert compares a posting when it comes and when it changes, not when it grows older:';
const OPEN_SINCE =
  'Counted from when this board first saw it, or from the date of the source where that is earlier; where the opening had closed and was posted again, from then.';
/** How old a posting is, in both directions. */
export const AGES: readonly Field[] = [
  ageField('posted', '<', ['The source says it was posted less than this long ago.', FROM_THE_SOURCE]),
  ageField('posted', '>', [
    `The source says it was posted longer ago than this. ${NO_ALERT_BY_AGE} it finds what was that old by then.`,
    FROM_THE_SOURCE,
  ]),
  ageField('firstseen', '<', ['This board first saw it less than this long ago.', ALWAYS_KNOWN]),
  ageField('firstseen', '>', [
    `This board first saw it longer ago than this. ${NO_ALERT_BY_AGE} what is new is never that old, so only a change brings one.`,
    ALWAYS_KNOWN,
  ]),
  ageField('open', '<', [`It has been open for less than this long. ${OPEN_SINCE}`, ALWAYS_KNOWN]),
  ageField('open', '>', [
    `It has been open for longer than this. ${OPEN_SINCE} ${NO_ALERT_BY_AGE} it finds what was open that long by then.`,
    ALWAYS_KNOWN,
  ]),
];

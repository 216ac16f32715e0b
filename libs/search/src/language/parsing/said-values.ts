import { type Field, type FieldKey, languageCode } from '../../fields/index.js';

/** A value as it was written, and as the field takes what people say. */
export const saidIn = (field: Field, value: string): readonly string[] =>
  value === '' ? [] : [value, ...(SAID[field.key]?.(value) ?? [])];

const found = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value];

const YES = /^(?:ja|yes|true|1|wahr|j|y)$/i;

export const yesOrNo = (value: string): readonly string[] =>
  YES.test(value) ? ['yes'] : /^(?:nein|false|0|n)$/i.test(value) ? ['no'] : [];

const AGE =
  /^(?:<|=)?\s*(\d{1,3})\s*(?:(h|hrs?|std|hours?|stunden?)|(w|weeks?|wochen?)|(m|mo|months?|monate?n?)|(?:d|t|days?|tagen?|tage|tag))?$/i;

const DAYS_A_MONTH = 30;

const ageIn = (value: string): readonly string[] => {
  const match = AGE.exec(value);
  if (match === null) return /^(?:today|heute)$/i.test(value) ? ['1d'] : [];
  const [, figure = '', hours, weeks, months] = match;
  if (months !== undefined) return [`${Number(figure) * DAYS_A_MONTH}d`];
  return [`${figure}${hours === undefined ? (weeks === undefined ? 'd' : 'w') : 'h'}`];
};

/** Values as people say them, as the field takes them. */
const SAID: Readonly<Partial<Record<FieldKey, (value: string) => readonly string[]>>> = {
  remote: yesOrNo,
  visa: yesOrNo,
  lang: (value) => found(languageCode(value)),
  experience: (value) => found(/^(\d{1,2})\+?\s*(?:y|years?|yrs?|j|jahren?|jahre|jahr)?$/i.exec(value)?.[1]),
  // A place without a distance: so far is usual.
  within: (value) => (/\d/.test(value) ? [] : [`40km of ${value}`]),
  posted: ageIn,
  'posted-over': ageIn,
  firstseen: ageIn,
  'firstseen-over': ageIn,
  open: ageIn,
  'open-over': ageIn,
};

/** Names that every plain object answers to, and spellings of them that folding makes alike. */
export const PROTOTYPE_NAMES: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'Constructor',
  'Constructor Inc.',
  'prototype',
];

/** The fields of a draft that hold words of the employer's, each with this name. */
export const namedEverywhere = (name: string) => ({
  title: name,
  company: name,
  locations: [name],
  applicants: [name],
  skills: [name],
  employment: name,
  department: name,
  language: name,
});

import { fieldOf, type FieldKey, type FieldTexts } from '@app/search/fields';

const textsOf = (key: FieldKey): FieldTexts => {
  const { values, meaning, unknown } = fieldOf(key);
  return { values, meaning, unknown };
};

/** What is said of each field of the query language, in English: what its table says. */
export const fieldsEn: Readonly<Record<FieldKey, FieldTexts>> = {
  title: textsOf('title'),
  company: textsOf('company'),
  skill: textsOf('skill'),
  country: textsOf('country'),
  region: textsOf('region'),
  city: textsOf('city'),
  within: textsOf('within'),
  remote: textsOf('remote'),
  workplace: textsOf('workplace'),
  salary: textsOf('salary'),
  'salary-most': textsOf('salary-most'),
  pay: textsOf('pay'),
  family: textsOf('family'),
  department: textsOf('department'),
  seniority: textsOf('seniority'),
  type: textsOf('type'),
  lang: textsOf('lang'),
  visa: textsOf('visa'),
  source: textsOf('source'),
  experience: textsOf('experience'),
  posted: textsOf('posted'),
  'posted-over': textsOf('posted-over'),
  firstseen: textsOf('firstseen'),
  'firstseen-over': textsOf('firstseen-over'),
  open: textsOf('open'),
  'open-over': textsOf('open-over'),
  reposted: textsOf('reposted'),
};

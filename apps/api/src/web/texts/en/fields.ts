import { fieldOf, type FieldName, type FieldTexts } from '@app/core/query';

const textsOf = (name: FieldName): FieldTexts => {
  const { values, meaning, unknown } = fieldOf(name);
  return { values, meaning, unknown };
};

/** What is said of each field of the query language, in English: what its table says. */
export const fieldsEn: Readonly<Record<FieldName, FieldTexts>> = {
  title: textsOf('title'),
  company: textsOf('company'),
  skill: textsOf('skill'),
  country: textsOf('country'),
  region: textsOf('region'),
  city: textsOf('city'),
  remote: textsOf('remote'),
  workplace: textsOf('workplace'),
  salary: textsOf('salary'),
  pay: textsOf('pay'),
  seniority: textsOf('seniority'),
  type: textsOf('type'),
  lang: textsOf('lang'),
  visa: textsOf('visa'),
  source: textsOf('source'),
  experience: textsOf('experience'),
  posted: textsOf('posted'),
  firstseen: textsOf('firstseen'),
};

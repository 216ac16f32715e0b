export {
  allOf,
  anyOf,
  asksForOld,
  clausesOf,
  exactly,
  notOf,
  partsOf,
  textClause,
  valueClause,
  withClauses,
  withoutPart,
} from './ast.js';
export type {
  AgeClause,
  AgeField,
  AndNode,
  CeilingClause,
  Clause,
  ExperienceClause,
  NotNode,
  NumberClause,
  OrNode,
  Query,
  RepostedClause,
  SalaryClause,
  TextClause,
  ValueClause,
  ValueField,
} from './ast.js';
export { CLAUSE_COSTS, MOST_QUERY_COST, queryCost } from './cost.js';
export { findContradiction } from './contradiction.js';
export { faultAdvice, faultSentence, valueFaultSentence } from './faults.js';
export type { QueryFault, QueryFaultTexts, ValueFault } from './faults.js';
export { FIELDS, fieldNameOf, fieldOf, findField, printValue } from './fields.js';
export type { Field, FieldKey, FieldName, FieldTexts, Operator } from './field.js';
export { englishOf, offersOf } from '../words/index.js';
export { circleOfValue, partsOfCircle, unlocatedCentres } from './distance-value.js';
export { formsOf, otherNamesIn, otherNamesOf } from './forms.js';
export { canonicalText, clauseKey, normaliseQuery, pushDown } from './normalise.js';
export { printClause, printQuery } from './print.js';
export {
  companyKey,
  countryCode,
  isIn,
  macroRegionsOf,
  overlappingRegions,
  regionCode,
} from './vocabulary.js';
export { toldWords, withOtherNames, wordsNewsOf } from './words-news.js';
export { editDistance, nearest } from './suggest.js';

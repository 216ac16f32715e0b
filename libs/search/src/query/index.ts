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
export { complete, fieldsBeginning, isFieldNearly } from './complete.js';
export type { Completion } from './complete.js';
export { CLAUSE_COSTS, MOST_QUERY_COST, queryCost } from './cost.js';
export { findContradiction } from './contradiction.js';
export { languagePage } from './docs-page.js';
export { QUERY_ERROR_CODES } from './errors.js';
export type { QueryError, QueryErrorCode } from './errors.js';
export { FAULTS_IN_ENGLISH } from './fault-texts.js';
export { faultAdvice, faultSentence, valueFaultSentence } from './faults.js';
export type { QueryFault, QueryFaultTexts, ValueFault } from './faults.js';
export { FIELDS, fieldNameOf, fieldOf, findField, printValue } from './fields.js';
export type { Field, FieldKey, FieldName, FieldTexts, Operator } from './field.js';
export { EMPTY_FORM, formToQuery, joinForm, queryToForm, splitQuery } from './form.js';
export type { FacetState, FormResult, SearchForm } from './form.js';
export { offersOf } from '../words/index.js';
export { circleOfValue, unlocatedCentres } from './distance-value.js';
export { formsOf, otherNamesIn, otherNamesOf } from './forms.js';
export { isFactWord } from './meanings.js';
export { readingsOf, readThrough } from './readings.js';
export type { Reading } from './readings.js';
export { NOTES_IN_ENGLISH } from './reading-notes.js';
export type { ReadingNote, ReadingNoteTexts } from './reading-notes.js';
export { canonicalText, clauseKey, normaliseQuery, pushDown } from './normalise.js';
export { parseQuery, parseSaved, parseSyntax, QUERY_LIMITS, suggestedText } from './parse.js';
export type { ParseResult } from './parse.js';
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

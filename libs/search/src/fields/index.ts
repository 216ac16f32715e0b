export { circleOfValue, partsOfCircle, unlocatedCentres } from './distance-value.js';
export { faultAdvice, faultSentence, valueFaultSentence } from './faults.js';
export type { QueryFault, QueryFaultTexts, SyntaxFaults, ValueFault } from './faults.js';
export type { ClauseResult, Field, FieldKey, FieldName, FieldTexts } from './field.js';
export {
  fieldNameOf,
  fieldOf,
  FIELDS,
  findField,
  isWrittenWith,
  nearestField,
  printValue,
  rowOf,
  rowsOf,
} from './fields.js';
export { languageCode } from './languages.js';
export { editDistance, nearest } from './suggest.js';
export { currencyOf, isCurrency, printAmount, readAmount } from './values.js';
export {
  companyKey,
  countryCode,
  macroRegionCode,
  macroRegionsOf,
  overlappingRegions,
} from './vocabulary.js';

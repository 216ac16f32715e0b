export { findContradiction } from './contradiction.js';
export { englishOf, offersOf } from '../words/index.js';
export { CLAUSE_COSTS, MOST_QUERY_COST, queryCost } from './cost.js';
export { formsOf, otherNamesIn, otherNamesOf } from './forms.js';
export { canonicalText, normaliseQuery } from './normalise.js';
export { printClause, printQuery } from './print.js';
export { toldWords, withOtherNames, wordsNewsOf } from './words-news.js';

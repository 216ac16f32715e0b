export { chooseTelling, nearnessOf, weighTelling } from './choose-telling.js';
export type { WeighedClause } from './choose-telling.js';
export { tellingClauses } from './telling.js';
export type { TellingClause, TellingKind } from './telling.js';

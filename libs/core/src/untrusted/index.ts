export { cleanLine, withoutInvisible } from './clean.js';
export { DEEPEST_JSON, isTooDeep, parseJson, TOO_DEEP, type Json } from './json.js';
export { table } from './table.js';

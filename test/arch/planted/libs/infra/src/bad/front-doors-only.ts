import { parse } from '../../../core/src/query/parse.js';
export const deep = parse;

import { parse } from '../../../core/src/searches/parse.js';
export const deep = parse;

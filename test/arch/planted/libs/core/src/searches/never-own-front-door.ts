import { parse } from './index.js';
export const again = parse;

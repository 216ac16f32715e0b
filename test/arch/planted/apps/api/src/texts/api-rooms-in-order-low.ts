import { found } from '../search/found.js';
export const known = found;

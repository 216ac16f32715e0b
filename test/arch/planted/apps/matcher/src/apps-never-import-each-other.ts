import { start } from '../../api/src/main.js';
export const other = start;

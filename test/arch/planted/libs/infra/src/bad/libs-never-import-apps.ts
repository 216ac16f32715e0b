import { start } from '../../../../apps/api/src/main.js';
export const app = start;

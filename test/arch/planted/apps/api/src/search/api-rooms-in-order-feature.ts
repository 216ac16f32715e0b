import { posted } from '../posting/posted.js';
export const shown = posted;

import { mailed } from '../mail/mailed.js';
export const known = mailed;

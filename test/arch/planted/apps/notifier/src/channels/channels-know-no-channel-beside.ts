import { mailed } from './mail/mailed.js';
export const shared = mailed;

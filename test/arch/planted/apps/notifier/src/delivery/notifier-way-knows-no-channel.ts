import { mailed } from '../channels/mail/mailed.js';
export const known = mailed;

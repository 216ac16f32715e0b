import { made } from '../main.js';
export const known = made;

import { told } from '../delivery/told.js';
export const known = told;

import { told } from '../delivery/told.js';
export const kept = told;

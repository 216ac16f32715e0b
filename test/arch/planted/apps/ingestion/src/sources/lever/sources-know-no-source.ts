import { listed } from '../greenhouse/listed.js';
export const taken = listed;

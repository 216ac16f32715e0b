import { bounces } from '../feedback/bounces.js';
export const left = bounces;

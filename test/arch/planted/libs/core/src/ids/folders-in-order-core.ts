import { above } from '../records/above-records.js';
export const low = above;

import { above } from '../segments/above-segments.js';
export const low = above;

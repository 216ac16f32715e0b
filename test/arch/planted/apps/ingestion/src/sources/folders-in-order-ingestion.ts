import { above } from '../reading/above-reading.js';
export const low = above;

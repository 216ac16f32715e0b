import { above } from '../search/above-search.js';
export const low = above;

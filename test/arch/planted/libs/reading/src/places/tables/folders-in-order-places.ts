import { above } from '../gazetteer/above-gazetteer.js';
export const low = above;

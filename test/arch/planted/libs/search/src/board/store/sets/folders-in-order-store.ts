import { above } from '../words/above-words.js';
export const low = above;

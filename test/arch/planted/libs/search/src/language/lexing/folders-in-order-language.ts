import { above } from '../parsing/above-parsing.js';
export const low = above;

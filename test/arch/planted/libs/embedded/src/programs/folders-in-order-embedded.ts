import { above } from '../processes/above-processes.js';
export const low = above;

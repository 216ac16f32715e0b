import { above } from '../cli/above-cli.js';
export const low = above;

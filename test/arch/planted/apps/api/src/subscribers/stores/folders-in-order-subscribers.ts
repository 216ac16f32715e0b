import { above } from '../links/above-links.js';
export const low = above;

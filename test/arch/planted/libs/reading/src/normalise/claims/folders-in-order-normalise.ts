import { above } from '../pay/above-pay.js';
export const low = above;

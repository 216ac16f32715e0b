import { above } from '../service/above-service.js';
export const low = above;

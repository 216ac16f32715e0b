import { asked } from '../http/asked.js';
export const kept = asked;

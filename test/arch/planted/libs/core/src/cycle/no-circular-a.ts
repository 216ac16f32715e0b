import { b } from './no-circular-b.js';
export const a = (): unknown => b;

import { readFileSync } from 'node:fs';
export const one = readFileSync;

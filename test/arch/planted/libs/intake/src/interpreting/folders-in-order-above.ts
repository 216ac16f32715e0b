import { accept } from '../intake.js';
export const taken = accept;

export type { Chance } from './chance.js';

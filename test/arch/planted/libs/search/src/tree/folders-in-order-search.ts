import { above } from '../board/above-board.js';
export const low = above;

export { GATHER_MS, dueAt, nextDue, windowKey } from './windows.js';

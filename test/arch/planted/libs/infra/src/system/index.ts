export { systemClock } from './clock.js';
export type { Database } from './database.js';

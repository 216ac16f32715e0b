export { HookPoster } from './hook-poster.js';
export type { HookOutcome } from './hook-poster.js';
export { reasonsLine } from './message.js';
export type { HookMessage } from './message.js';

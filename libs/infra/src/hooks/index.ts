export { HookPoster } from './hook-poster.js';
export type { HookAddress, HookOutcome } from './hook-poster.js';
export { factsForPrograms, reasonsLine } from './message.js';
export type { HookItem, HookMessage } from './message.js';

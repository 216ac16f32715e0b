export { HookPoster } from './hook-poster.js';
export type { HookAddress, HookOutcome } from './hook-poster.js';
export { factsForPrograms } from './message.js';
export type { HookItem, HookMessage } from './message.js';
export { hookPosterProvider } from './hook-poster.provider.js';

export { openAt } from './posting-life.js';
export { NOT_TOLD } from './told.js';
export type { ToldPosting } from './told.js';
export { WAITING_TO_MATCH } from './waiting.js';

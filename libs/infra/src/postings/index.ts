export { openAt } from './posting-life.js';
export { WAITING_TO_MATCH } from './waiting.js';

export { asOf, openAt } from './posting-life.js';
export { factsOf, toPostingView } from './posting-view.js';
export { WAITING_TO_MATCH } from './waiting.js';

export { addToDay, figuresOfDays, figuresOfDomains, noteGauges } from './day-figures.js';
export { beat, signsOfLife } from './heartbeats.js';
export type { SignOfLife, Vitals } from './heartbeats.js';
export { inChangeOrder, latestSeq, watchChanges } from './sequence.js';
export { TaskLease } from './task-lease.js';
export { takeTurn } from './turns.js';

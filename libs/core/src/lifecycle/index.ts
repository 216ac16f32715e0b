export { ageOf } from './age-of.js';
export type { Aged, AgeBefore, PostingAge } from './age-of.js';
export { decideChange, isSettled } from './decide-change.js';
export type { Change, DraftHashes, KnownPosting } from './decide-change.js';
export { decideClosures } from './decide-closures.js';
export type { ClosureDecision, Doubt } from './decide-closures.js';
export { decideNextPoll } from './decide-next-poll.js';
export { decideSamples } from './decide-samples.js';
export { planSchedulers } from './plan-schedulers.js';

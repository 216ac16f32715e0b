export const OPERATION_ACTS = ['redrive', 'discard', 'requeue'] as const;
/**
 * What an operator does to all that a filter finds. `redrive`: it is tried again as if it had never failed. `discard`: it is
 * given up for good. `requeue`: its hint is given again, and nothing is changed.
 */
export type OperationAct = (typeof OPERATION_ACTS)[number];

export const OPERATION_STATES = ['running', 'done', 'aborted'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

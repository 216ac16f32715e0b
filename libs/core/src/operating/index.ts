export { PAUSABLES, pauseId } from './pauses.js';
export type { Pausable } from './pauses.js';
export { OPERATION_ACTS, OPERATION_STATES } from './operations.js';
export type { OperationAct, OperationState } from './operations.js';

export {
  confirmSearch,
  deleteSearch,
  editSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
} from './transitions.js';
export type { ChangePoint, SearchEdit, Transition, UnchangedReason } from './transitions.js';
export { Unsubscriptions } from './unsubscriptions.js';
export type { UnsubscribeState } from './unsubscriptions.js';

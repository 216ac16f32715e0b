export { emptySearch } from './empty-search.js';
export { newSavedSearch } from './new-search.js';
export type { NewSearch } from './new-search.js';
export {
  changeSearch,
  confirmSearch,
  deleteSearch,
  editSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
  revertSearch,
} from './transitions.js';
export type { ChangePoint, SearchChange, SearchEdit, Transition, UnchangedReason } from './transitions.js';

export { emptySearch, isEmptied } from './empty-search.js';
export { newSavedSearch } from './new-search.js';
export type { NewSearch } from './new-search.js';
export { confirmSearch, deleteSearch, pauseSearch, restoreSearch, resumeSearch } from './transitions.js';
export { asWished, changeSearch, editSearch, revertSearch } from './edits.js';
export { MOST_NAME, nameOf, typedOf, typedThen } from './naming.js';
export type { ChangePoint, Transition, UnchangedReason } from './transitions.js';
export type { SearchChange, SearchEdit } from './edits.js';

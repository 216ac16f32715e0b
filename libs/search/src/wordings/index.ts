export { SearchWordings } from './search-wordings.js';
export type { BrokenSearch } from './search-wordings.js';

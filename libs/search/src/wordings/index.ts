export { SearchWordings } from './search-wordings.js';
export type { BrokenSearch, IndexedWording } from './search-wordings.js';

export { SearchWordings } from './search-wordings.js';
export type { BrokenSearch, SearchToMatch } from './search-wordings.js';

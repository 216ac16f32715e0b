export type { Alert, AlertMatch } from './alert.js';
export type { CloseReason, Hidden, KeptPosting, SentFields } from './posting.js';
export type { SavedSearch, SearchNews, SearchWording } from './saved-search.js';
export type { Source, SourceAlarm } from './source.js';
export { languageOf, restraintsOf } from './subscriber.js';
export type { ConsentRecord, Subscriber } from './subscriber.js';

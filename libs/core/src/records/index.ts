export type { Alert, AlertMatch } from './alert.js';
export type { ClusterSketch } from './cluster-sketch.js';
export type { CloseReason, Hidden, KeptPosting, SentFields } from './posting.js';
export { FIRST_RELATED, RELATED_VERSION } from './related.js';
export type { SavedSearch, SearchNews, SearchWording } from './saved-search.js';
export type { Source, SourceAlarm } from './source.js';
export { languageOf, restraintsOf } from './subscriber.js';
export type { ConsentRecord, Subscriber } from './subscriber.js';
export type { ToldWords, WordsAndOthers, WordsFigures, WordsNews } from './words-news.js';

export { BACK_TEST_OUTCOMES } from './back-test.js';
export type {
  BackTest,
  BackTestDay,
  BackTestOutcome,
  BackTestRequest,
  BackTestSample,
  PartCost,
} from './back-test.js';
export { FORECAST_DAYS } from './forecast.js';
export { BoardIndex } from './board-index.js';
export type { BoardOptions, NearMiss } from './board-index.js';
export { defaultSort, printCursor, readCursor, SORTS } from './cursor.js';
export type { BoardCursor, Sort } from './cursor.js';
export type { Facet, FacetValue } from './facets.js';
export { FACET_FIELDS } from './facts.js';
export type { NearWord } from './spellings.js';
export { MOST_SUGGESTIONS } from './completer.js';
export type { Suggestion, ValueNames } from './completer.js';
export { Highlighter } from './highlights.js';
export type { Highlight } from './highlights.js';
export { STANDINGS } from './rank.js';
export type { Standing } from './rank.js';
export type { RankWhy, WordWhy } from './why.js';
export type { BoardStats } from './store.js';
export type { BoardHit, BoardPage, BoardRequest, OpeningHit } from './page.js';

export { BACK_TEST_OUTCOMES } from './back-test/back-test.js';
export type {
  BackTest,
  BackTestDay,
  BackTestOutcome,
  BackTestRequest,
  BackTestSample,
  PartCost,
} from './back-test/back-test.js';
export { FORECAST_DAYS } from './back-test/forecast.js';
export { BoardIndex } from './board-index.js';
export type { BoardOptions, NearMiss } from './board-index.js';
export { defaultSort, printCursor, readCursor, SORTS } from './search/cursor.js';
export type { BoardCursor, Sort } from './search/cursor.js';
export type { Facet, FacetValue } from './search/facets.js';
export { FACET_FIELDS } from './store/words/facts.js';
export type { NearWord } from './suggest/spellings.js';
export { MOST_SUGGESTIONS } from './suggest/completer.js';
export type { Suggestion, ValueNames } from './suggest/completer.js';
export { fittingFirst } from './search/fitting-places.js';
export { Highlighter } from './search/highlights.js';
export type { Highlight } from './search/highlights.js';
export { STANDINGS } from './rank/standings.js';
export type { Standing } from './rank/standings.js';
export type { RankWhy, WordWhy } from './rank/why.js';
export type { BoardStats } from './store/store.js';
export type { BoardHit, BoardPage, BoardRequest, OpeningHit } from './search/page.js';
export type { PayFigures } from './search/pay-figures.js';
export type { Runs } from './search/runs.js';

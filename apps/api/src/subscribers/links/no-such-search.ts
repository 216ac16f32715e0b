import { Problem } from '../../http/problem.js';

/** The subscriber has no saved search of the id that was named, deleted or another's. */
export const noSuchSearch = (): Problem =>
  new Problem('not-found', 'You have no saved search with this id.', [{ field: 'id', message: 'unknown' }]);

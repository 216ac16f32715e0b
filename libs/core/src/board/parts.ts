import type { Query } from '../query/index.js';

/** The top-level parts of a query: all of them must hold. */
export const partsOf = (query: Query): readonly Query[] => (query.kind === 'and' ? query.parts : [query]);

import { Problem } from '../http/problem.js';
import type { LinkFault } from './service/confirmations.js';
import { en } from '../texts/index.js';

/** A token that opens nothing, as a problem. */
export const linkProblem = (fault: LinkFault): Problem =>
  new Problem(fault === 'gone' ? 'gone' : 'link-not-valid', ({ link }) => link[fault], [
    { field: 'token', message: en.link[fault] },
  ]);

import { Problem } from '../../http/problem.js';
import { en } from '../../texts/index.js';

/** How a link in a mail can fail. */
export type LinkFault = 'not-valid' | 'expired' | 'ended' | 'gone';

/** A token that opens nothing: a problem for programs; on a page of `LinkFaultFilter` it is told in a page of its own. */
export class LinkProblem extends Problem {
  constructor(readonly fault: LinkFault) {
    super(fault === 'gone' ? 'gone' : 'link-not-valid', ({ link }) => link[fault], [
      { field: 'token', message: en.link[fault] },
    ]);
  }
}

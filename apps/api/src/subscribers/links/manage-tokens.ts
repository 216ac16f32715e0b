import { Injectable } from '@nestjs/common';
import { Problem } from '../../http/problem.js';
import { ManagedSearches, type Managed } from './managed-searches.js';
import { LinkProblem } from './link-problem.js';

/** Opens what the token of a manage link, sent as a bearer token, opens. */
@Injectable()
export class ManageTokens {
  constructor(private readonly searches: ManagedSearches) {}

  /** Throws a problem where the header is missing or the link does not work. */
  async open(authorization: string | undefined): Promise<Managed> {
    const token = /^bearer (\S{1,300})$/i.exec(authorization?.trim() ?? '')?.[1];
    if (token === undefined) {
      const message = 'Send "Authorization: Bearer <token>" with the token of a manage link.';
      throw new Problem('not-authorised', message, [{ field: 'authorization', message }], {
        'www-authenticate': 'Bearer realm="manage"',
      });
    }
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') throw new LinkProblem(managed.fault);
    return managed;
  }
}

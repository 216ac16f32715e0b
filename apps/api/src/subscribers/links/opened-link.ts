import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { LinkProblem } from './link-problem.js';
import { ManagedSearches, type Managed } from './managed-searches.js';

@Injectable()
class OpenLink implements PipeTransform<string, Promise<Managed>> {
  constructor(private readonly searches: ManagedSearches) {}

  async transform(token: string): Promise<Managed> {
    const managed = await this.searches.open(token);
    if (managed.kind === 'fault') throw new LinkProblem(managed.fault);
    return managed;
  }
}

/** What the manage link in the address (`:token`) opens. Where it opens nothing, `LinkProblem` is thrown and no handler runs. */
export const OpenedLink = (): ParameterDecorator => Param('token', OpenLink);

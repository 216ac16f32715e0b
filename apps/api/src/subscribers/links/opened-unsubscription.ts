import type { SubscriberId } from '@app/core/ids';
import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { Unsubscriptions } from '@app/subscriptions';
import { LinkProblem } from './link-problem.js';

/** What a genuine unsubscribe link stands for now, and its token. */
export interface Unsubscription {
  readonly token: string;
  readonly kind: 'subscribed' | 'unsubscribed';
  readonly subscriberId: SubscriberId;
}

/** Opens the token of an unsubscribe link, alone or in a body. Changes nothing. */
@Injectable()
export class OpenUnsubscription implements PipeTransform<
  string | { readonly token: string },
  Promise<Unsubscription>
> {
  constructor(private readonly unsubscriptions: Unsubscriptions) {}

  async transform(given: string | { readonly token: string }): Promise<Unsubscription> {
    const token = typeof given === 'string' ? given : given.token;
    const state = await this.unsubscriptions.look(token);
    if (state.kind === 'not-valid') throw new LinkProblem('not-valid');
    return { ...state, token };
  }
}

/** What the unsubscribe link in the address (`:token`) stands for. Where it is not genuine, `LinkProblem` is thrown and no handler runs. */
export const OpenedUnsubscription = (): ParameterDecorator => Param('token', OpenUnsubscription);

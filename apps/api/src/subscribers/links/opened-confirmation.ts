import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { Confirmations, type AskedConfirmation } from './confirmations.js';
import { LinkProblem } from './link-problem.js';

/** What a confirmation link that works stands for now, and its token. */
export interface Confirmation extends AskedConfirmation {
  readonly token: string;
}

/** Opens the token of a confirmation link, alone or in a body. Changes nothing. */
@Injectable()
export class OpenConfirmation implements PipeTransform<
  string | { readonly token: string },
  Promise<Confirmation>
> {
  constructor(private readonly confirmations: Confirmations) {}

  async transform(given: string | { readonly token: string }): Promise<Confirmation> {
    const token = typeof given === 'string' ? given : given.token;
    const state = await this.confirmations.look(token);
    if (state.kind === 'fault') throw new LinkProblem(state.fault);
    return { ...state, token };
  }
}

/** What the confirmation link in the address (`:token`) stands for. Where it opens nothing, `LinkProblem` is thrown and no handler runs. */
export const OpenedConfirmation = (): ParameterDecorator => Param('token', OpenConfirmation);

import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { GUESS_AGAIN_SECONDS } from '@app/infra/service';

const TITLES = {
  'not-authorised': [401, 'The token of the operator’s commands is needed'],
  'too-many-guesses': [429, 'Too many wrong tokens'],
  'not-found': [404, 'There is nothing of this name'],
  conflict: [409, 'This isn’t possible in the current state'],
  'request-wrong': [422, 'Some fields are wrong'],
} as const;

/** A request of an operator that cannot be served: becomes a problem document (RFC 9457) that names the field. */
export class AdminProblem extends Error {
  override readonly name = 'AdminProblem';

  constructor(
    readonly kind: keyof typeof TITLES,
    readonly detail: string,
    readonly errors: readonly { readonly field: string; readonly message: string }[] = [],
  ) {
    super(detail);
  }
}

/** Answers with the problem document. */
@Catch(AdminProblem)
export class AdminProblemFilter implements ExceptionFilter<AdminProblem> {
  catch({ kind, detail, errors }: AdminProblem, host: ArgumentsHost): void {
    const [status, title] = TITLES[kind];
    const response = host.switchToHttp().getResponse<Response>();
    if (status === 429) response.setHeader('retry-after', GUESS_AGAIN_SECONDS);
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title, status, detail, errors }));
  }
}

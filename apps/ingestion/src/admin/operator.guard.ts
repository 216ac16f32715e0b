import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Secrets } from '@app/infra/config';
import { SECRETS, isOperatorHeader } from '@app/infra/service';
import { AdminProblem } from './admin-problem.js';

/** Lets the operator in (HTTP Basic), and nobody else. */
@Injectable()
export class OperatorGuard implements CanActivate {
  constructor(@Inject(SECRETS) private readonly secrets: Secrets) {}

  canActivate(context: ExecutionContext): boolean {
    const { authorization } = context.switchToHttp().getRequest<Request>().headers;
    if (isOperatorHeader(this.secrets, authorization)) return true;
    const detail = 'Send the operator’s name and password: see DATA_DIR/secrets/operator-password.';
    throw new AdminProblem('not-authorised', detail, [{ field: 'authorization', message: detail }]);
  }
}

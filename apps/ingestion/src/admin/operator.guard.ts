import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Secrets } from '@app/infra/config';
import { GuessLimit, SECRETS, isAdmin } from '@app/infra/service';
import { AdminProblem } from './admin-problem.js';

/** Lets in only the operator's commands, which carry a bearer token: no browser sends one by itself. */
@Injectable()
export class OperatorGuard implements CanActivate {
  constructor(
    @Inject(SECRETS) private readonly secrets: Pick<Secrets, 'adminToken'>,
    private readonly guesses: GuessLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { headers, ip } = context.switchToHttp().getRequest<Request>();
    const access = await this.guesses.judge(isAdmin(this.secrets, headers.authorization), ip);
    if (access === 'open') return true;
    const detail = 'Send "Authorization: Bearer <token>" with the token in DATA_DIR/secrets/admin-token.';
    const kind = access === 'limited' ? 'too-many-guesses' : 'not-authorised';
    throw new AdminProblem(kind, detail, [{ field: 'authorization', message: detail }]);
  }
}

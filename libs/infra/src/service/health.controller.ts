import {
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpException,
  Inject,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { Response } from 'express';
import type { Secrets } from '../config/index.js';
import { Metrics } from '../metrics/index.js';
import { Database } from '../mongo/index.js';
import { RedisProbe } from '../queue/index.js';
import { SECRETS } from './infra.module.js';
import { isOperatorHeader } from './operator-auth.js';

/** What a service itself needs before it may take work; throws with a sentence that says what is missing. */
export interface ReadinessCheck {
  ready(): Promise<void>;
}

export const READINESS = Symbol('readiness');

/** Liveness (the process answers), readiness (its servers can do the work and its state is loaded) and metrics of one service. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly redis: RedisProbe,
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(READINESS) private readonly readiness: ReadinessCheck,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @HttpCode(200)
  async readyState(): Promise<{ status: 'ready' }> {
    const checks = {
      mongodb: () => this.database.ping(),
      redis: () => this.redis.check(),
      service: () => this.readiness.ready(),
    };
    const failed: Record<string, string> = {};
    for (const [name, check] of Object.entries(checks)) {
      try {
        await check();
      } catch (error) {
        failed[name] = (error as Error).message;
      }
    }
    if (Object.keys(failed).length > 0) throw new HttpException({ status: 'not-ready', failed }, 503);
    return { status: 'ready' };
  }

  @Get('metrics')
  async metricsText(
    @Headers('authorization') authorization: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    if (!isOperatorHeader(this.secrets, authorization)) {
      response.setHeader('www-authenticate', 'Basic realm="operators"');
      throw new UnauthorizedException(
        'The operator’s name and password are needed: see DATA_DIR/secrets/operator-password.',
      );
    }
    response.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}

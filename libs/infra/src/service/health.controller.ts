import { Controller, Get, HttpCode, HttpException, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Metrics } from '../metrics/index.js';
import { Database } from '../mongo/index.js';
import { RedisProbe } from '../queue/index.js';
import { MetricsAccess } from './metrics-access.js';
import { SchemaFence } from './schema-fence.js';

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
    private readonly fence: SchemaFence,
    private readonly access: MetricsAccess,
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
      schema: () => this.fence.check(),
      service: () => this.readiness.ready(),
    };
    const failed = new Map<string, string>();
    for (const [name, check] of Object.entries(checks)) {
      try {
        await check();
      } catch (error) {
        failed.set(name, (error as Error).message);
      }
    }
    if (failed.size > 0) {
      throw new HttpException({ status: 'not-ready', failed: Object.fromEntries(failed) }, 503);
    }
    return { status: 'ready' };
  }

  @Get('metrics')
  async metricsText(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!(await this.access.admits(request, response))) return;
    response.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}

import { HttpException, Injectable } from '@nestjs/common';
import type { Express, Request, Response } from 'express';
import { Metrics } from '@app/infra/metrics';
import { HealthController, MetricsAccess } from '@app/infra/service';
import { ASSETS } from '../../site/stylesheet/index.js';
import { scrapersOnly } from '../shell/access.js';
import type { Door, Outside } from '../shell/console-app.js';
import type { Answer } from '../shell/feature.js';
import { OperatorSessions } from '../shell/operator-sessions.js';
import { WaysIn } from './ways-in.js';

/** What everybody may ask of the console's listener: health, the login and its looks; /metrics asks for a password itself. */
@Injectable()
export class OutsideRoutes implements Outside {
  constructor(
    private readonly health: HealthController,
    private readonly metrics: Metrics,
    private readonly access: MetricsAccess,
    private readonly sessions: OperatorSessions,
    private readonly ways: WaysIn,
  ) {}

  addTo(app: Express, door: Door): void {
    app.get('/health/live', (_request, response) => void response.json(this.health.live()));
    app.get('/health/ready', (_request, response) => this.readiness(response));
    app.get('/metrics', scrapersOnly(this.sessions, this.access), (_request, response) =>
      this.scrape(response),
    );
    this.ways.addTo(app, door);
    for (const asset of ASSETS.values()) app.get(asset.path, sendAsset(asset));
  }

  login(next: string): Answer {
    return this.ways.login(next);
  }

  private async readiness(response: Response): Promise<void> {
    try {
      response.json(await this.health.readyState());
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      response.status(error.getStatus()).json(error.getResponse());
    }
  }

  private async scrape(response: Response): Promise<void> {
    const { registry } = this.metrics;
    response.type(registry.contentType).send(await registry.metrics());
  }
}

const sendAsset =
  ({ type, body }: { readonly type: string; readonly body: string | Buffer }) =>
  (_request: Request, response: Response): void => {
    response.set('cache-control', 'public, max-age=31536000, immutable').type(type).send(body);
  };

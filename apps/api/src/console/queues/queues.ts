import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { OverviewPage } from './overview-page.js';
import { QueuePage } from './queue-page.js';
import { QueueReader } from './queue-reader.js';
import { queueTexts as texts } from './texts.js';

/** The queues: all in rows, and each on a page of its own. */
@Injectable()
export class QueuesFeature implements ConsoleFeature {
  readonly nav = { path: '/queues', label: texts.title, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: '/queues', needs: 'look', handle: () => this.showAll() },
    {
      method: 'get',
      path: '/queues/:name',
      needs: 'look',
      handle: (visit: Visit) => this.showOne(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly reader: QueueReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private async showAll(): Promise<Answer> {
    const lines = await this.reader.all();
    return { kind: 'page', title: texts.title, body: OverviewPage({ lines, at: this.clock.now() }) };
  }

  private async showOne({ params, csrf }: Visit): Promise<Answer> {
    const figures = await this.reader.one(params['name'] ?? '');
    if (figures === null) return { kind: 'message', status: 404, title: texts.title, text: texts.unknown };
    return { kind: 'page', title: texts.queue(figures.now.name), body: QueuePage({ figures, csrf }) };
  }
}

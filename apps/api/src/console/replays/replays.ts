import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@app/core/time';
import type { KeptReplay } from '@app/core/running';
import { CLOCK } from '@app/infra/service';
import { readKeptReport } from '@app/replay';
import { textOf } from '../../http/form-values.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { ListPage } from './list-page.js';
import { ReplayPage } from './replay-page.js';
import { ReplaysStore } from './replays-store.js';
import { standingOf } from './standing.js';
import { replayTexts as texts } from './texts.js';
import { WATCH_SECONDS } from './watching.js';

const UNKNOWN = { kind: 'message', status: 404, title: texts.title, text: texts.unknown } as const;

/** Replays of another build: those that ran or run, and the report of each. They are started by a command: see ADR 11. */
@Injectable()
export class ReplaysFeature implements ConsoleFeature {
  readonly nav = { path: '/replays', label: texts.title, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: '/replays', needs: 'look', handle: (visit: Visit) => this.showAll(visit) },
    { method: 'get', path: '/replays/:id', needs: 'look', handle: (visit: Visit) => this.showOne(visit) },
    {
      method: 'get',
      path: '/replays/:id/report',
      needs: 'look',
      handle: (visit: Visit) => this.save(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly store: ReplaysStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private async showAll({ query }: Visit): Promise<Answer> {
    const [replays, now, isWatched] = [await this.store.list(), this.clock.now(), isOn(query)];
    const runs = replays.some((one) => standingOf(one, now) === 'running');
    const body = ListPage({ replays, now, isWatched });
    return { kind: 'page', title: texts.title, body, ...again(runs && isWatched) };
  }

  private async showOne({ params, query }: Visit): Promise<Answer> {
    const replay = await this.find(params);
    if (replay === null) return UNKNOWN;
    const [now, isWatched] = [this.clock.now(), isOn(query)];
    const report = replay.report === null ? null : readKeptReport(replay.report);
    const body = ReplayPage({ replay, report, now, isWatched });
    const runs = standingOf(replay, now) === 'running';
    return { kind: 'page', title: texts.one(replay.against.name), body, ...again(runs && isWatched) };
  }

  private async save({ params }: Visit): Promise<Answer> {
    const replay = await this.find(params);
    if (replay === null) return UNKNOWN;
    if (replay.report === null) return { ...UNKNOWN, text: texts.noReport };
    const filename = `replay-${replay.startedAt.toISOString().slice(0, 10)}.json`;
    return { kind: 'file', type: 'application/json', filename, body: replay.report };
  }

  private find(params: Visit['params']): Promise<KeptReplay | null> {
    return this.store.find(params['id'] ?? '');
  }
}

const isOn = (query: Visit['query']): boolean => textOf(query, 'watch', 10) === 'on';

const again = (isWatched: boolean): { readonly refreshSeconds?: number } =>
  isWatched ? { refreshSeconds: WATCH_SECONDS } : {};

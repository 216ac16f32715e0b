import { Injectable } from '@nestjs/common';
import { PAUSABLES, pauseId } from '@app/core/operating';
import { textOf } from '../../http/form-values.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { PauseDesk } from './pause-desk.js';
import { PausesPage } from './pauses-page.js';
import { pauseTexts as texts } from './texts.js';

/** Stops things and lets them go on: a queue, a source, mail to a domain, all mail. */
@Injectable()
export class PausesFeature implements ConsoleFeature {
  readonly nav = { path: '/pauses', label: texts.title, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: '/pauses', needs: 'look', handle: (visit: Visit) => this.show(visit) },
    { method: 'post', path: '/pauses', needs: 'operate', handle: (visit: Visit) => this.decide(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(private readonly desk: PauseDesk) {}

  private async show({ csrf }: Visit): Promise<Answer> {
    const [standing, delayed, names] = await Promise.all([
      this.desk.standing(),
      this.desk.delayed(),
      this.desk.names(),
    ]);
    return { kind: 'page', title: texts.title, body: PausesPage({ csrf, standing, delayed, names }) };
  }

  private async decide({ form, operator }: Visit): Promise<Change> {
    const what = PAUSABLES.find((one) => one === textOf(form, 'what', 10));
    const act = (['pause', 'resume'] as const).find((one) => one === textOf(form, 'act', 10));
    const name = textOf(form, 'name', 300).trim();
    const isDone =
      what !== undefined && act !== undefined && (await this.desk.decide({ what, name, act }, operator.name));
    if (!isDone) return { answer: notUnderstood, did: [] };
    return {
      answer: { kind: 'redirect', to: what === 'queue' ? `/queues/${name}` : '/pauses' },
      did: [{ action: `pause.${act}`, subject: { kind: 'pause', id: pauseId(what, name) } }],
    };
  }
}

const notUnderstood = { kind: 'message', status: 422, title: texts.title, text: texts.unknown } as const;

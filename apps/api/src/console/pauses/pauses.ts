import { Injectable } from '@nestjs/common';
import type { OperatorId } from '@app/core/ids';
import { PAUSABLES, pauseId, type Pausable } from '@app/core/operating';
import type { AuditEntry } from '@app/core/operators';
import { textOf } from '../../http/form-values.js';
import type { Noted } from '../shell/audit-log.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { PauseDesk, type PauseWish } from './pause-desk.js';
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

  /** Resumes what an entry says was paused, while that very pause stands: a later one is another decision. */
  async undo(entry: AuditEntry, who: OperatorId): Promise<readonly Noted[] | null> {
    if (entry.action !== 'pause.pause') return null;
    const standing = (await this.desk.standing()).find(({ _id }) => _id === entry.subject.id);
    if (standing === undefined || standing.by !== entry.who || standing.since > entry.at) return [];
    const { what, name } = standing;
    const isDone = await this.desk.decide({ what, name, act: 'resume' }, who);
    return isDone ? [noted('resume', what, name)] : [];
  }

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
      did: [noted(act, what, name)],
    };
  }
}

const noted = (act: PauseWish['act'], what: Pausable, name: string): Noted => ({
  action: `pause.${act}`,
  subject: { kind: 'pause', id: pauseId(what, name) },
});

const notUnderstood = { kind: 'message', status: 422, title: texts.title, text: texts.unknown } as const;

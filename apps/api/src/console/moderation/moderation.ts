import { Injectable } from '@nestjs/common';
import type { OperatorId } from '@app/core/ids';
import { HidingsDesk } from '../../moderation/hidings-desk.js';
import { Reports } from '../../moderation/reports.js';
import type { AuditEntry } from '@app/core/operators';
import type { Noted } from '../shell/audit-log.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { moderate, undoHiding, type Moderation } from './decide.js';
import { ModerationPage } from './moderation-page.js';
import { moderationTexts as texts } from './texts.js';

const PATH = '/moderation';

/** What readers reported, and what is hidden. */
@Injectable()
export class ModerationFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.nav, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: PATH, needs: 'look', handle: (visit: Visit) => this.show(visit, null) },
    {
      method: 'post',
      path: PATH,
      needs: 'operate',
      handle: (visit: Visit) => this.decide(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    readonly reports: Reports,
    readonly hidings: HidingsDesk,
  ) {}

  undo(entry: AuditEntry, who: OperatorId): Promise<readonly Noted[] | null> {
    return undoHiding(this.inHandsOf(who), entry);
  }

  private inHandsOf(who: OperatorId): Moderation {
    const { reports, hidings } = this;
    return { reports, hidings, who };
  }

  private async decide(visit: Visit): Promise<Change> {
    const { said, did } = await moderate(this.inHandsOf(visit.operator.name), visit.form);
    return { answer: await this.show(visit, said), did };
  }

  private async show({ page, csrf }: Visit, message: string | null): Promise<Answer> {
    const [reported, wrongFacts, hidings] = await Promise.all([
      this.reports.waiting(),
      this.reports.wrongFacts(),
      this.hidings.list(),
    ]);
    const body = ModerationPage({ page, csrf, reported, wrongFacts, hidings, message });
    return { kind: 'page', title: texts.title, body };
  }
}

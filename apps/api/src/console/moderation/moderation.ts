import { Injectable } from '@nestjs/common';
import { HidingsDesk } from '../../moderation/hidings-desk.js';
import { Reports } from '../../moderation/reports.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { moderate } from './decide.js';
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
      handle: async (visit: Visit) => this.show(visit, await moderate(this, visit.form)),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    readonly reports: Reports,
    readonly hidings: HidingsDesk,
  ) {}

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

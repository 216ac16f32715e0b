import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from '@app/infra/logging';
import { LOGGER } from '@app/infra/service';
import { textOf } from '../../http/form-values.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { StatusPage } from './status-page.js';
import { SystemStatus } from './system-status.js';
import { statusTexts as texts } from './texts.js';

const PATH = '/status';

/** The state of the whole system, and what can be decided from there. */
@Injectable()
export class StatusFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.status, needs: 'look' } as const;
  readonly routes = [
    { method: 'get', path: PATH, needs: 'look', handle: (visit: Visit) => this.show(visit) },
    { method: 'post', path: '/held', needs: 'operate', handle: (visit: Visit) => this.decideHeld(visit) },
    {
      method: 'post',
      path: '/dead-letters',
      needs: 'operate',
      handle: (visit: Visit) => this.tryAgain(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly status: SystemStatus,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  private async show({ csrf }: Visit): Promise<Answer> {
    const status = await this.status.read();
    return { kind: 'page', title: texts.status, body: StatusPage({ status, csrf }) };
  }

  private async decideHeld({ form }: Visit): Promise<Change> {
    const answer = { kind: 'redirect', to: PATH } as const;
    const decision = textOf(form, 'decision', 10);
    if (decision !== 'release' && decision !== 'drop') return { answer, did: [] };
    const held = await this.status.decideHeld(decision === 'release');
    this.logger.warn(
      { event: `held.${decision}`, ...held },
      'An operator decided over what a restore had held.',
    );
    const subject = { kind: 'held', id: 'restore' } as const;
    return { answer, did: [{ action: `held.${decision}`, subject, before: { ...held } }] };
  }

  private async tryAgain({ form }: Visit): Promise<Change> {
    const id = textOf(form, 'id', 100);
    const replayed = await this.status.replay(id);
    this.logger.warn(
      { event: 'dead-letter.replayed', id, replayed },
      'An operator had something tried again.',
    );
    const subject = { kind: 'dead-letter', id } as const;
    return {
      answer: { kind: 'redirect', to: `${PATH}#dead-letters` },
      did: replayed ? [{ action: 'dead-letter.replay', subject }] : [],
    };
  }
}

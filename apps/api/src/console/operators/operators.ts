import { Inject, Injectable } from '@nestjs/common';
import type { AuditEntry } from '@app/core/operators';
import type { ServiceConfig } from '@app/infra/config';
import { CONFIG } from '@app/infra/service';
import { Accounts } from '../accounts/accounts.js';
import { consoleUrl } from '../accounts/console-url.js';
import type { Noted } from '../shell/audit-log.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { INVITATION_PATH } from '../shell/paths.js';
import { administer, undoRoles } from './administer.js';
import { OperatorsPage } from './operators-page.js';
import { operatorsTexts as texts } from './texts.js';

const PATH = '/operators';

/** Who may log in to the console, and what they may do there. */
@Injectable()
export class OperatorsFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.nav, needs: 'administer' } as const;
  readonly routes = [
    {
      method: 'get',
      path: PATH,
      needs: 'administer',
      handle: (visit: Visit) => this.show(visit, null, null),
    },
    { method: 'post', path: PATH, needs: 'administer', handle: (visit: Visit) => this.change(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly accounts: Accounts,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  undo(entry: AuditEntry): Promise<readonly Noted[] | null> {
    return undoRoles(this.accounts, entry);
  }

  private async change(visit: Visit): Promise<Change> {
    const { said, key, did } = await administer(this.accounts, visit);
    const link =
      key === undefined
        ? null
        : `${consoleUrl(this.config)}${INVITATION_PATH}?key=${encodeURIComponent(key)}`;
    return { answer: await this.show(visit, said, link), did };
  }

  private async show(
    { csrf, operator }: Visit,
    message: string | null,
    link: string | null,
  ): Promise<Answer> {
    const accounts = await this.accounts.list();
    const body = OperatorsPage({ csrf, you: operator.name, accounts, message, link });
    return { kind: 'page', title: texts.title, body };
  }
}

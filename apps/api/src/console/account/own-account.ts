import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction, OperatorAccount } from '@app/core/operators';
import type { ServiceConfig } from '@app/infra/config';
import { CONFIG } from '@app/infra/service';
import { textOf } from '../../http/form-values.js';
import { Accounts } from '../accounts/accounts.js';
import { SecondFactors } from '../accounts/second-factors.js';
import { base32, otpauthUri } from '../accounts/totp.js';
import { loginTexts, passwordFaults } from '../login/texts.js';
import type { Noted } from '../shell/audit-log.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { OperatorSessions } from '../shell/operator-sessions.js';
import { ENROL_PATH as PATH } from '../shell/paths.js';
import { AccountPage, RecoveryPage } from './account-page.js';
import { accountTexts as texts } from './texts.js';

/** What was asked for, by whom. */
interface Own {
  readonly visit: Visit;
  readonly account: OperatorAccount;
}

/** An operator's own password, second factor and sessions. */
@Injectable()
export class OwnAccountFeature implements ConsoleFeature {
  readonly nav = { path: PATH, label: texts.nav, needs: 'look' } as const;
  readonly routes = [
    {
      method: 'get',
      path: PATH,
      needs: 'look',
      beforeEnrolment: true,
      handle: (visit: Visit) => this.show(visit, null),
    },
    {
      method: 'post',
      path: PATH,
      needs: 'look',
      beforeEnrolment: true,
      handle: (visit: Visit) => this.change(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly sessions: OperatorSessions,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  private async show(visit: Visit, message: string | null, session?: string): Promise<Answer> {
    const account = await this.own(visit);
    const key = this.factors.enrollingKey(account);
    const shown = session ?? visit.session;
    const body = AccountPage({
      csrf: this.sessions.csrfToken(shown),
      account,
      sessions: await this.sessions.list(account, shown),
      enrolling:
        key === null ? null : { key: base32(key), uri: otpauthUri(this.config.BOARD_NAME, account._id, key) },
      mustEnrol: visit.operator.mustEnrol,
      message,
    });
    return { kind: 'page', title: texts.title, body, ...(session === undefined ? {} : { session }) };
  }

  private async change(visit: Visit): Promise<Change> {
    const own = { visit, account: await this.own(visit) };
    const action = textOf(visit.form, 'action', 20);
    if (action === 'end') return this.endOne(own);
    if (action === 'end-others') return this.endOthers(own);
    // What an identity provider vouches for is changed there.
    if (own.account.identity !== undefined) return this.nothing(visit, texts.nothing);
    if (action === 'begin' && own.account.secondFactor === null) {
      await this.factors.begin(own.account._id);
      return this.nothing(visit, null);
    }
    if (action === 'confirm') return this.confirm(own);
    if (action === 'renew') return this.renew(own);
    if (action === 'off') return this.turnOff(own);
    if (action === 'password') return this.setPassword(own);
    return this.nothing(visit, texts.nothing);
  }

  private async confirm({ visit, account }: Own): Promise<Change> {
    const codes = await this.factors.confirm(account, textOf(visit.form, 'code', 40));
    if (codes === null) return this.nothing(visit, texts.codeWrong);
    return this.recovery({ visit, account }, codes, 'operator.enrol', await this.renewedSession(visit));
  }

  private async renew({ visit, account }: Own): Promise<Change> {
    const isTaken = await this.factors.take(account, textOf(visit.form, 'code', 40));
    const codes = isTaken ? await this.factors.renewRecovery(account) : null;
    if (codes === null) return this.nothing(visit, texts.codeWrong);
    return this.recovery({ visit, account }, codes, 'operator.recovery-codes');
  }

  private async turnOff({ visit, account }: Own): Promise<Change> {
    const isTaken = await this.factors.take(account, textOf(visit.form, 'code', 40));
    if (!isTaken || !(await this.accounts.resetSecondFactor(account._id)))
      return this.nothing(visit, texts.codeWrong);
    const session = await this.renewedSession(visit);
    return {
      answer: await this.show(visit, texts.offDone, session),
      did: [did('operator.second-factor-off', account)],
    };
  }

  private async setPassword({ visit, account }: Own): Promise<Change> {
    const next = textOf(visit.form, 'password', 1_000);
    if (next !== textOf(visit.form, 'repeat', 1_000)) return this.nothing(visit, loginTexts.notTheSame);
    const fault = await this.accounts.changePassword(account, textOf(visit.form, 'current', 1_000), next);
    if (fault !== null)
      return this.nothing(visit, fault === 'wrong' ? texts.passwordWrong : passwordFaults[fault]);
    const session = await this.renewedSession(visit);
    return {
      answer: await this.show(visit, texts.passwordChanged, session),
      did: [did('operator.password', account)],
    };
  }

  private async endOne({ visit, account }: Own): Promise<Change> {
    const isEnded = await this.sessions.endListed(account._id, textOf(visit.form, 'session', 100));
    if (!isEnded) return this.nothing(visit, texts.nothing);
    return { answer: await this.show(visit, texts.ended), did: [did('operator.end-sessions', account)] };
  }

  private async endOthers({ visit, account }: Own): Promise<Change> {
    await this.accounts.endSessions(account._id);
    const session = await this.renewedSession(visit);
    return {
      answer: await this.show(visit, texts.othersEnded, session),
      did: [did('operator.end-sessions', account)],
    };
  }

  private recovery({ account }: Own, codes: readonly string[], action: SelfAction, session?: string): Change {
    const body = RecoveryPage({ codes });
    const answer = { kind: 'page', title: texts.recovery, body } as const;
    return { answer: session === undefined ? answer : { ...answer, session }, did: [did(action, account)] };
  }

  private async nothing(visit: Visit, message: string | null): Promise<Change> {
    return { answer: await this.show(visit, message), did: [] };
  }

  /** All sessions have just ended, this one too: it goes on under another id. */
  private async renewedSession({ operator, session, network }: Visit): Promise<string | undefined> {
    await this.sessions.end(session);
    return (await this.sessions.start(operator.name, network)) ?? undefined;
  }

  private async own({ operator }: Visit): Promise<OperatorAccount> {
    const account = await this.accounts.find(operator.name);
    if (account === null) throw new Error(`The account ${operator.name} is gone.`);
    return account;
  }
}

type SelfAction = Extract<AuditAction, `operator.${string}`>;

const did = (action: SelfAction, { _id }: OperatorAccount): Noted => ({
  action,
  subject: { kind: 'operator', id: _id },
});

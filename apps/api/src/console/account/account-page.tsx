import type { ComponentChildren, VNode } from 'preact';
import type { OperatorAccount } from '@app/core/operators';
import { NewPassword } from '../login/invitation-form.js';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import type { ListedSession } from '../shell/operator-sessions.js';
import { Table } from '../shell/table.js';
import { accountTexts as texts } from './texts.js';

/** A key that waits for its first code. */
export interface Enrolling {
  readonly key: string;
  readonly uri: string;
}

export interface AccountView {
  readonly csrf: string;
  readonly account: OperatorAccount;
  readonly sessions: readonly ListedSession[];
  readonly enrolling: Enrolling | null;
  readonly mustEnrol: boolean;
  /** The result of what was asked for last. */
  readonly message: string | null;
}

/** An operator's own page. */
export function AccountPage(view: AccountView): VNode {
  const { account, message, mustEnrol, csrf } = view;
  return (
    <>
      <h1>{texts.title}</h1>
      {message !== null && (
        <p role="status" class="notice">
          {message}
        </p>
      )}
      {mustEnrol && <p class="notice">{texts.mustEnrol}</p>}
      <p>{texts.who(account._id, account.roles)}</p>
      {account.identity !== undefined ? (
        <p>{texts.ofProvider}</p>
      ) : (
        <>
          <Factor {...view} />
          <PasswordForm csrf={csrf} />
        </>
      )}
      <Sessions {...view} />
    </>
  );
}

const Ask = (props: {
  readonly csrf: string;
  readonly action: string;
  readonly button: string;
  readonly children?: ComponentChildren;
}): VNode => (
  <form method="post" action="/account" class="stack">
    <Csrf value={props.csrf} />
    <input type="hidden" name="action" value={props.action} />
    {props.children}
    <button type="submit" class="secondary">
      {props.button}
    </button>
  </form>
);

const Code = ({ id, label }: { readonly id: string; readonly label: string }): VNode => (
  <div class="field">
    <label for={id}>{label}</label>
    <input id={id} name="code" class="short" autocomplete="one-time-code" required spellcheck={false} />
  </div>
);

function Factor({ csrf, account, enrolling }: AccountView): VNode {
  const { secondFactor } = account;
  return (
    <section>
      <h2>{texts.factor}</h2>
      <p>
        {secondFactor === null
          ? texts.factorOff
          : texts.factorOn(stamp(secondFactor.since), secondFactor.recoveryHashes.length)}
      </p>
      {enrolling !== null && <Enrol csrf={csrf} enrolling={enrolling} />}
      {secondFactor === null && enrolling === null && <Ask csrf={csrf} action="begin" button={texts.begin} />}
      {secondFactor !== null && (
        <>
          <Ask csrf={csrf} action="renew" button={texts.renew}>
            <Code id="renew-code" label={texts.codeOrRecovery} />
          </Ask>
          <Ask csrf={csrf} action="off" button={texts.off}>
            <Code id="off-code" label={texts.codeOrRecovery} />
          </Ask>
        </>
      )}
    </section>
  );
}

const Enrol = ({ csrf, enrolling }: { readonly csrf: string; readonly enrolling: Enrolling }): VNode => (
  <>
    <p>{texts.key}</p>
    <p>
      <code>{enrolling.key.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
    </p>
    <p>
      <a href={enrolling.uri}>{texts.link}</a>
    </p>
    <Ask csrf={csrf} action="confirm" button={texts.confirm}>
      <Code id="first-code" label={texts.code} />
    </Ask>
  </>
);

const PasswordForm = ({ csrf }: { readonly csrf: string }): VNode => (
  <section>
    <h2>{texts.password}</h2>
    <Ask csrf={csrf} action="password" button={texts.changePassword}>
      <div class="field">
        <label for="current">{texts.current}</label>
        <input id="current" name="current" type="password" autocomplete="current-password" required />
      </div>
      <NewPassword />
    </Ask>
  </section>
);

const Sessions = ({ csrf, sessions }: AccountView): VNode => (
  <>
    <Table
      id="sessions"
      title={texts.sessions}
      empty={texts.nothing}
      head={texts.sessionHead}
      rows={sessions.map((session) => [
        stamp(session.startedAt),
        stamp(session.lastUsedAt),
        session.network,
        session.isThis ? texts.thisOne : <End csrf={csrf} session={session} />,
      ])}
    />
    {sessions.length > 1 && <Ask csrf={csrf} action="end-others" button={texts.endOthers} />}
  </>
);

const End = ({ csrf, session }: { readonly csrf: string; readonly session: ListedSession }): VNode => (
  <form method="post" action="/account">
    <Csrf value={csrf} />
    <input type="hidden" name="action" value="end" />
    <input type="hidden" name="session" value={session.id} />
    <button type="submit" class="link" aria-label={texts.endOf(session.network)}>
      {texts.end}
    </button>
  </form>
);

/** Recovery codes, shown this once. */
export const RecoveryPage = ({ codes }: { readonly codes: readonly string[] }): VNode => (
  <>
    <h1>{texts.recovery}</h1>
    <p>{texts.recoveryHelp}</p>
    <ul>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
    <p>
      <a href="/account">{texts.recoveryGoOn}</a>
    </p>
  </>
);

import type { VNode } from 'preact';
import { ROLES, type Role, type OperatorAccount } from '@app/core/operators';
import { stamp } from '../shell/format.js';
import { Csrf } from '../shell/frame.js';
import { Table } from '../shell/table.js';
import { operatorsTexts as texts } from './texts.js';

export interface OperatorsView {
  readonly csrf: string;
  /** Name of who looks. */
  readonly you: string;
  readonly accounts: readonly OperatorAccount[];
  /** The result of what was asked for last. */
  readonly message: string | null;
  /** The link that was made just now. */
  readonly link: string | null;
}

/** Who may log in, and what they may do. */
export function OperatorsPage({ csrf, you, accounts, message, link }: OperatorsView): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      {message !== null && (
        <p role="status" class="notice">
          {message}
        </p>
      )}
      {link !== null && (
        <p>
          <code>{link}</code>
        </p>
      )}
      <Table
        id="accounts"
        title={texts.list}
        empty=""
        head={texts.head}
        rows={accounts.map((account) => rowOf(account, csrf, account._id === you))}
      />
      <InviteForm csrf={csrf} />
    </>
  );
}

const rowOf = (account: OperatorAccount, csrf: string, isYou: boolean): (string | VNode)[] => [
  account._id,
  texts.states[account.state],
  texts.factor(account.secondFactor !== null, account.identity !== undefined),
  stamp(account.lastLoginAt),
  isYou || account.identity !== undefined ? (
    <span>{account.roles.join(', ')}</span>
  ) : (
    <RolesForm csrf={csrf} account={account} />
  ),
  isYou ? <span>{texts.you}</span> : <Changes csrf={csrf} account={account} />,
];

interface OfAccount {
  readonly csrf: string;
  readonly account: OperatorAccount;
}

const RolesForm = ({ csrf, account }: OfAccount): VNode => (
  <form method="post" action="/operators">
    <Csrf value={csrf} />
    <input type="hidden" name="action" value="roles" />
    <input type="hidden" name="name" value={account._id} />
    <input type="hidden" name="seen" value={account.roles.join(' ')} />
    <Roles
      legend={texts.rolesOf(account._id)}
      prefix={account._id}
      chosen={account.roles}
      labelOf={(role) => role}
    />
    <button type="submit" class="link" aria-label={texts.of(texts.saveRoles, account._id)}>
      {texts.saveRoles}
    </button>
  </form>
);

const Roles = (props: {
  readonly legend: string;
  readonly prefix: string;
  readonly chosen: readonly Role[];
  readonly labelOf: (role: Role) => string;
}): VNode => (
  <fieldset>
    <legend>{props.legend}</legend>
    {ROLES.map((role) => (
      <div class="radio" key={role}>
        <input
          type="checkbox"
          id={`${props.prefix}-${role}`}
          name="role"
          value={role}
          checked={props.chosen.includes(role)}
        />
        <label for={`${props.prefix}-${role}`}>{props.labelOf(role)}</label>
      </div>
    ))}
  </fieldset>
);

function Changes({ csrf, account }: OfAccount): VNode {
  const { state, secondFactor, identity } = account;
  const isOpen = state !== 'disabled';
  return (
    <div class="actions">
      {identity !== undefined && <span>{texts.byProvider}</span>}
      {isOpen && identity === undefined && (
        <Do csrf={csrf} name={account._id} action="link" label={texts.link} />
      )}
      {isOpen && <Do csrf={csrf} name={account._id} action="end-sessions" label={texts.endSessions} />}
      {secondFactor !== null && (
        <Do csrf={csrf} name={account._id} action="reset-factor" label={texts.resetFactor} />
      )}
      {isOpen ? (
        <Do csrf={csrf} name={account._id} action="disable" label={texts.disable} />
      ) : (
        <Do csrf={csrf} name={account._id} action="enable" label={texts.enable} />
      )}
    </div>
  );
}

const Do = (props: {
  readonly csrf: string;
  readonly name: string;
  readonly action: string;
  readonly label: string;
}): VNode => (
  <form method="post" action="/operators" class="inline">
    <Csrf value={props.csrf} />
    <input type="hidden" name="action" value={props.action} />
    <input type="hidden" name="name" value={props.name} />
    <button type="submit" class="link" aria-label={texts.of(props.label, props.name)}>
      {props.label}
    </button>
  </form>
);

const InviteForm = ({ csrf }: { readonly csrf: string }): VNode => (
  <form method="post" action="/operators" class="stack">
    <h2>{texts.inviteTitle}</h2>
    <Csrf value={csrf} />
    <input type="hidden" name="action" value="invite" />
    <div class="field">
      <label for="name">{texts.name}</label>
      <input id="name" name="name" required autocapitalize="off" autocomplete="off" spellcheck={false} />
    </div>
    <Roles legend={texts.head[4]} prefix="invite" chosen={['look']} labelOf={(role) => texts.roles[role]} />
    <button type="submit">{texts.invite}</button>
  </form>
);

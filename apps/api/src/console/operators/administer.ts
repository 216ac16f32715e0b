import { asId, type OperatorId } from '@app/core/ids';
import { ROLES, isLocalName, type Role, type AuditEntry } from '@app/core/operators';
import { textOf } from '../../http/form-values.js';
import type { Accounts } from '../accounts/accounts.js';
import type { Noted } from '../shell/audit-log.js';
import type { Visit } from '../shell/feature.js';
import { operatorsTexts as texts } from './texts.js';

/** What came of a form: in words, as a link to be handed on, and as what is noted. */
export interface Administered {
  readonly said: string;
  /** Key of an invitation. */
  readonly key?: string;
  readonly did: readonly Noted[];
}

const nothing = (said: string): Administered => ({ said, did: [] });

const subjectOf = (id: OperatorId) => ({ kind: 'operator', id }) as const;

/** The chosen ones of the boxes, in the order of ROLES. */
export function rolesOf(value: unknown): Role[] {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ROLES.filter((role) => chosen.includes(role));
}

/** Carries out what a form of the page of operators asks for. */
export async function administer(accounts: Accounts, visit: Visit): Promise<Administered> {
  const { form, operator } = visit;
  const action = textOf(form, 'action', 20);
  const id = asId<OperatorId>(textOf(form, 'name', 200).trim());
  if (action === 'invite') return invite(accounts, id, rolesOf(form['role']));
  if (id === operator.name) return nothing(texts.yourself);
  if (action === 'roles') {
    return changeRoles(accounts, id, rolesOf(textOf(form, 'seen', 100).split(' ')), rolesOf(form['role']));
  }
  if (action === 'link') return inviteAgain(accounts, id);
  return SIMPLE.has(action) ? carryOut(accounts, id, action as SimpleAction) : nothing(texts.unknownAction);
}

async function invite(accounts: Accounts, id: OperatorId, roles: readonly Role[]): Promise<Administered> {
  if (!isLocalName(id)) return nothing(texts.badName);
  if (roles.length === 0) return nothing(texts.noRoles);
  const key = await accounts.invite(id, roles);
  if (key === null) return nothing(texts.taken(id));
  const after = { roles: roles.join(' ') };
  return {
    said: texts.invited(id),
    key,
    did: [{ action: 'operator.invite', subject: subjectOf(id), after }],
  };
}

async function inviteAgain(accounts: Accounts, id: OperatorId): Promise<Administered> {
  const key = await accounts.inviteAgain(id);
  if (key === null) return nothing(texts.notThere);
  return { said: texts.invited(id), key, did: [{ action: 'operator.invite', subject: subjectOf(id) }] };
}

async function changeRoles(
  accounts: Accounts,
  id: OperatorId,
  seen: readonly Role[],
  roles: readonly Role[],
): Promise<Administered> {
  if (roles.length === 0) return nothing(texts.noRoles);
  const account = await accounts.find(id);
  // Those of an identity provider are given by it.
  const isOurs = account !== null && account.identity === undefined;
  if (!isOurs || !(await accounts.setRoles(id, seen, roles))) return nothing(texts.notThere);
  const [before, after] = [{ roles: seen.join(' ') }, { roles: roles.join(' ') }];
  return {
    said: texts.done.roles(id),
    did: [{ action: 'operator.roles', subject: subjectOf(id), before, after }],
  };
}

/** Gives back the roles that an entry took, where they are still those that it gave. Null: the entry is about none. */
export async function undoRoles(
  accounts: Accounts,
  { action, subject, before, after }: AuditEntry,
): Promise<readonly Noted[] | null> {
  if (action !== 'operator.roles') return null;
  const [given, taken] = [after, before].map((state) => rolesOf(String(state?.['roles']).split(' ')));
  const done = await changeRoles(accounts, asId<OperatorId>(subject.id), given ?? [], taken ?? []);
  return done.did;
}

type SimpleAction = 'disable' | 'enable' | 'end-sessions' | 'reset-factor';
const SIMPLE: ReadonlySet<string> = new Set<SimpleAction>([
  'disable',
  'enable',
  'end-sessions',
  'reset-factor',
]);

async function carryOut(accounts: Accounts, id: OperatorId, action: SimpleAction): Promise<Administered> {
  const ways = {
    disable: ['operator.disable', () => accounts.disable(id)],
    enable: ['operator.enable', () => accounts.enable(id)],
    'end-sessions': ['operator.end-sessions', () => accounts.endSessions(id)],
    'reset-factor': ['operator.reset-second-factor', () => accounts.resetSecondFactor(id)],
  } as const;
  const [noted, act] = ways[action];
  if (!(await act())) return nothing(texts.notThere);
  return { said: texts.done[action](id), did: [{ action: noted, subject: subjectOf(id) }] };
}

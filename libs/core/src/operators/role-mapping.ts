import { ROLES, type Role } from './roles.js';

/** Which value of which claim of an identity provider gives which roles. */
export interface RoleRule {
  readonly claim: string;
  readonly value: string;
  readonly roles: readonly Role[];
}

const RULE = /^([A-Za-z_][\w.:/-]*)=([^=]+)=([a-z+]+)$/;

/** Reads `groups=board-admins=administer, groups=support=help+look`; null where that is not how it is written. */
export function parseRoleRules(text: string): RoleRule[] | null {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const rules = entries.map(ruleOf);
  return rules.every((rule) => rule !== null) ? rules : null;
}

function ruleOf(entry: string): RoleRule | null {
  const [, claim, value, names] = RULE.exec(entry) ?? [];
  if (claim === undefined || value === undefined || names === undefined) return null;
  const roles = names.split('+').map((name) => ROLES.find((role) => role === name));
  return roles.every((role) => role !== undefined) ? { claim, value: value.trim(), roles } : null;
}

/** The roles that somebody's claims give, in the order of ROLES. A claim is a text or a list of texts. */
export function rolesByClaims(rules: readonly RoleRule[], claims: ReadonlyMap<string, unknown>): Role[] {
  const given = new Set(
    rules.filter(({ claim, value }) => says(claims.get(claim), value)).flatMap(({ roles }) => roles),
  );
  return ROLES.filter((role) => given.has(role));
}

const says = (claim: unknown, value: string): boolean =>
  Array.isArray(claim) ? claim.includes(value) : claim === value;

/**
 * What an operator may do. `look`: figures, queues and postings, nothing of a person. `help`: people too, and what they are helped with.
 * `operate`: what changes how the board works (pause, redrive, hide). `administer`: operators themselves, and all of the others.
 */
export const ROLES = ['look', 'help', 'operate', 'administer'] as const;
export type Role = (typeof ROLES)[number];

/** True where one of the roles allows what is needed. Everybody who has a role may look; who administers may do everything. */
export function allows(roles: readonly Role[], needed: Role): boolean {
  if (roles.length === 0) return false;
  return needed === 'look' || roles.includes(needed) || roles.includes('administer');
}

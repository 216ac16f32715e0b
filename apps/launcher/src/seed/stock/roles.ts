import type { Role } from './role.js';
import { ENGINEERING_ROLES } from './roles-engineering.js';
import { OTHER_ROLES } from './roles-other.js';

/** Every family of roles that postings are made of. */
export const ROLES: readonly Role[] = [...ENGINEERING_ROLES, ...OTHER_ROLES];

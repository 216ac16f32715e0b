export { ROLES, allows } from './roles.js';
export type { Role } from './roles.js';

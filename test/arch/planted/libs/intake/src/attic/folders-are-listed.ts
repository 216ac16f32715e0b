import { commit } from '../committing/commit.js';
export const old = commit;

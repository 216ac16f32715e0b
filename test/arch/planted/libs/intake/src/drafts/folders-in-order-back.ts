import { commit } from '../committing/commit.js';
export const kept = commit;

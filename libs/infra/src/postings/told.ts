import type { KeptPosting } from '@app/core/records';

/** As a projection: what nobody needs who compares a posting, lists it or tells of it. It stays in the database. */
export const NOT_TOLD = { html: 0, sketch: 0, draft: 0 } as const;

/** A posting as it is read without that. */
export type ToldPosting = Omit<KeptPosting, keyof typeof NOT_TOLD>;

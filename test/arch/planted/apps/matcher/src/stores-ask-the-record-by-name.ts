import type { Database } from '@app/infra/system';

export const count = (database: Database): number => database['postings'].size;

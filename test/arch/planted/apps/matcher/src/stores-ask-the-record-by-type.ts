import type { Database } from '@app/infra/system';

export const count = (postings: Database['postings']): number => postings.size;

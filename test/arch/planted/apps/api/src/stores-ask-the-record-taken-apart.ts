import type { Database } from '@app/infra/system';

export function count(database: Database): number {
  const { postings } = database;
  return postings.size;
}

import { OperatorsFault } from '@app/infra/config';
import { signsOfLife } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import { SeededStore } from './seeded-store.js';

/** Why a store is not seeded, and what to do. */
export class SeedRefused extends OperatorsFault {
  override readonly name = 'SeedRefused';
}

/** A process that said nothing for so long has ended. */
const GONE_SECONDS = 30;

/**
 * Throws SeedRefused where a service works on the store: it would match and mail what is history here. A matcher and an api
 * leave signs of life.
 */
export async function refuseWhereServed(database: Database): Promise<void> {
  const living = (await signsOfLife(database)).filter(
    ({ seenAgo, stopped }) => !stopped && seenAgo < GONE_SECONDS,
  );
  if (living.length === 0) return;
  const names = [...new Set(living.map(({ service }) => service))].join(', ');
  throw new SeedRefused(
    `Services work on this store (${names}): they would take the seeded past for news and mail it. Stop them, wait ${GONE_SECONDS} seconds, then retry.`,
  );
}

/** Throws SeedRefused where the store holds any posting, search or person. */
export async function refuseWhereFilled(database: Database): Promise<void> {
  const { postings, searches, people } = await new SeededStore(database).size();
  if (postings + searches + people === 0) return;
  throw new SeedRefused(
    `This store holds ${postings} postings, ${searches} saved searches and ${people} subscribers. ` +
      'Seed an empty one (set DATA_DIR to a new folder), or say --into-existing.',
  );
}

/** Throws SeedRefused where what this seed makes is on the record already. */
export async function refuseSameSeed(database: Database, seed: number): Promise<void> {
  if (!(await new SeededStore(database).hasSeed(seed))) return;
  throw new SeedRefused(
    `This store holds what --seed ${seed} makes. Take another number: --seed ${seed + 1}.`,
  );
}

import { clusterSketch, SKETCH_VERSION } from '@app/reading/cluster';
import type { Database } from '@app/infra/mongo';
import type { KeptPosting } from '@app/core/records';
import { attempt } from '../drafts/apart.js';
import type { OpeningContext } from './cluster-batch.js';

const DAY_MS = 86_400_000;
/** So many texts are in memory at once. */
const AT_ONCE = 200;

type Stale = Pick<
  KeptPosting,
  '_id' | 'seq' | 'title' | 'company' | 'text' | 'locationText' | 'facts' | 'draft'
>;
const FIELDS = { seq: 1, title: 1, company: 1, text: 1, locationText: 1, facts: 1, draft: 1 } as const;

/**
 * Renews the sketches of these companies' postings that were made by other rules: open ones, and closed ones that a new
 * listing may still reopen. Sketches of two versions say nothing about each other, so that without this a copy of a known
 * opening would be a new one, and alerted again. After a company's first batch by new rules there is nothing left to do.
 * No facts change and nothing is announced.
 */
export async function renewSketches(
  database: Database,
  companySlugs: readonly string[],
  { rules, now }: Pick<OpeningContext, 'rules' | 'now'>,
): Promise<void> {
  const since = new Date(now.getTime() - rules.reopenDays * DAY_MS);
  const stale = {
    'sketch.companySlug': { $in: [...new Set(companySlugs)] },
    'sketch.version': { $not: { $gte: SKETCH_VERSION } },
    $or: [{ state: 'open' as const }, { closedAt: { $gte: since } }],
  };
  const ids = await database.postings.find(stale, { _id: 1 }).lean<Pick<Stale, '_id'>[]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE).map(({ _id }) => _id);
    await renew(database, await database.postings.find({ _id: { $in: some } }, FIELDS).lean<Stale[]>());
  }
}

/** One that cannot be read keeps its old sketch, which is compared with nothing: it must not hold up the others. */
async function renew(database: Database, postings: readonly Stale[]): Promise<void> {
  const writes = postings.flatMap((posting) => {
    const { _id, seq, draft } = posting;
    const made = attempt(() => clusterSketch({ ...posting, requisition: draft?.requisition }));
    if (!made.ok) return [];
    // A change that came in between has another number and a sketch of its own.
    return [{ updateOne: { filter: { _id, seq }, update: { $set: { sketch: made.value } } } }];
  });
  if (writes.length > 0) await database.postings.bulkWrite(writes, { ordered: false });
}

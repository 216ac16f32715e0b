import { asId, type SavedSearchId } from '@app/core/ids';
import { Chance } from '../../../apps/launcher/src/seed/chance.js';
import { drawQuery } from '../../../apps/launcher/src/seed/draw-query.js';
import { PostingPlan } from '../../../apps/launcher/src/seed/plan-postings.js';
import { RHYTHMS } from '@app/core/subscription';
import { postingId } from '@app/infra/system';
import { inChangeOrder, latestSeq } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import { aSavedSearch } from '@app/testing';
import { openIntake, type OpenIntake } from '../ingestion/open-intake.js';

const POSTINGS = 200;
/** A replay takes fifty postings at a time. */
export const BATCHES = Math.ceil(POSTINGS / 50);
const DRAWN = 80;
const PEOPLE = 40;
/** Beside the drawn ones: each is about a rule that the tests break. */
const OWN = [
  'remote:yes',
  'remote:EU engineer',
  '-remote:yes',
  'skill:typescript',
  'typescript',
  'salary>=60k',
  'engineer OR developer',
];

/** Puts postings on the record as days pass, through the intake, and people's searches in between. */
export async function fillBoard(): Promise<OpenIntake> {
  const open = await openIntake();
  const now = new Date();
  const { events } = new PostingPlan({ seed: 11, postings: POSTINGS, days: 21, now });
  await saveSearches(open.database, OWN, 0);
  const chance = new Chance('replay');
  const drawn = Array.from({ length: DRAWN }, () => drawQuery(chance));
  await saveSearches(open.database, drawn.slice(0, DRAWN / 2), OWN.length);
  const inOrder = [...events].sort((a, b) => a.at.getTime() - b.at.getTime()).filter(({ at }) => at < now);
  for (const [index, event] of inOrder.entries()) {
    open.clock.time = event.at;
    if (index === Math.floor(inOrder.length / 2)) {
      await saveSearches(open.database, drawn.slice(DRAWN / 2), OWN.length + DRAWN / 2);
      await editSearch(open.database);
    }
    if (event.kind === 'closed') {
      await open.intake.close([postingId(event.source, event.externalId)], event.reason);
    } else {
      const arrival = index % 9 === 0 ? ({ kind: 'import', alerts: false } as const) : undefined;
      await open.intake.accept(event.source, [event.draft], arrival);
    }
  }
  await spoil(open.database);
  return open;
}

async function saveSearches(database: Database, queries: readonly string[], from: number): Promise<void> {
  await inChangeOrder(database, queries.length, async (session, first) => {
    const searches = queries.map((query, n) => {
      const seq = first + n;
      return aSavedSearch({
        ...{ _id: `search-${from + n}`, subscriberId: `person-${(from + n) % PEOPLE}`, query, seq },
        rhythm: RHYTHMS[(from + n) % RHYTHMS.length] ?? 'daily',
        versions: [{ query, fromSeq: seq, toSeq: null }],
      });
    });
    await database.savedSearches.insertMany(searches, { session });
  });
}

/** One search asks for something else from now on, and one cannot be read by anybody. */
async function editSearch(database: Database): Promise<void> {
  const seq = await latestSeq(database);
  await database.savedSearches.updateOne(
    { _id: asId<SavedSearchId>('search-0') },
    { $set: { 'versions.0.toSeq': seq } },
  );
  await database.savedSearches.updateOne(
    { _id: asId<SavedSearchId>('search-0') },
    { $push: { versions: { query: 'remote:anywhere', fromSeq: seq, toSeq: null } } },
  );
  await database.savedSearches.create(aSavedSearch({ _id: 'search-broken', query: 'nosuchfield:x' }));
}

/** One posting from before drafts were kept, and one that is hidden. */
async function spoil(database: Database): Promise<void> {
  const [old, hidden] = await database.postings.find({}, { _id: 1 }).sort({ _id: 1 }).limit(2).lean();
  await database.postings.updateOne({ _id: old?._id }, { $unset: { draft: 1 } });
  await database.postings.updateOne(
    { _id: hidden?._id },
    { $set: { hidden: { at: new Date(), by: 'posting' } } },
  );
}

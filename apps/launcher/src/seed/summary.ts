import { RHYTHMS } from '@app/core/subscription';
import type { Database } from '@app/infra/mongo';

const grouped = (value: number): string => value.toLocaleString('en-GB');
const SEARCH = 'skill:python,go remote:yes';

/** What there is now, and what to do next. */
export async function summaryOf(database: Database, publicUrl: string): Promise<string> {
  const seeded = { source: /^seed-/ };
  const [postings, open, openings, accepted, ended, alerts, waiting] = await Promise.all([
    database.postings.countDocuments(seeded),
    database.postings.countDocuments({ ...seeded, state: 'open' }),
    database.postings.distinct('clusterId', seeded).then(({ length }) => length),
    database.deliveries.countDocuments({ state: 'accepted' }),
    database.deliveries.countDocuments({ state: { $in: ['dead', 'suppressed'] } }),
    database.alerts.countDocuments(),
    database.alerts.countDocuments({ state: 'pending' }),
  ]);
  const rhythms = await Promise.all(
    RHYTHMS.map(async (rhythm) => `${await database.savedSearches.countDocuments({ rhythm })} ${rhythm}`),
  );
  return [
    `${grouped(postings)} seeded postings of ${grouped(openings)} openings, ${grouped(open)} of them open; all of invented companies, in sources named seed-...`,
    `Saved searches: ${rhythms.join(', ')}.`,
    `${grouped(alerts)} alerts, ${grouped(waiting)} of them wait for their next mail. Mails on the record: ${grouped(accepted)} accepted, ${grouped(ended)} dead or suppressed. None was sent.`,
    `Next: npm start, then ${publicUrl}/?q=${encodeURIComponent(SEARCH)}`,
    'It reads the real employers of SOURCES_FILE too; docs/seed.md says how to keep them out.',
  ].join('\n');
}

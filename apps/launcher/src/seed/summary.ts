import type { Database } from '@app/infra/mongo';
import { SeededStore } from './seeded-store.js';

const grouped = (value: number): string => value.toLocaleString('en-GB');
const SEARCH = 'skill:python,go remote:yes';

/** What there is now, and what to do next. */
export async function summaryOf(database: Database, publicUrl: string): Promise<string> {
  const { postings, open, openings, accepted, deadOrSuppressed, alerts, pendingAlerts, searches } =
    await new SeededStore(database).counts();
  const rhythms = [...searches].map(([rhythm, count]) => `${count} ${rhythm}`);
  return [
    `${grouped(postings)} seeded postings of ${grouped(openings)} openings, ${grouped(open)} of them open; all of invented companies, in sources named seed-...`,
    `Saved searches: ${rhythms.join(', ')}.`,
    `${grouped(alerts)} alerts, ${grouped(pendingAlerts)} of them wait for their next mail. Mails on the record: ${grouped(accepted)} accepted, ${grouped(deadOrSuppressed)} dead or suppressed. None was sent.`,
    `Next: npm start, then ${publicUrl}/?q=${encodeURIComponent(SEARCH)}`,
    'It reads the real employers of SOURCES_FILE too; docs/seed.md says how to keep them out.',
  ].join('\n');
}

import { clusterSketch } from '../../libs/core/src/cluster/index.js';
import { companySlug, normalise } from '../../libs/core/src/normalise/index.js';
import { readRows } from './data.js';

interface Posting {
  readonly id: string | number;
  readonly url?: string;
  readonly company?: string;
  readonly title?: string;
  readonly location?: unknown;
  readonly text: string;
}

const COUNT = 3000;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function perSecond(postings: readonly Posting[], work: (posting: Posting) => void): number {
  for (const posting of postings.slice(0, 300)) work(posting);
  const start = cpuSeconds();
  for (const posting of postings) work(posting);
  return Math.round(postings.length / (cpuSeconds() - start));
}

/** Postings a second of processor time, on the first 3,000 of the recorded corpus with a title. */
export function measureSpeed(): string[] {
  const postings = readRows<Posting>('corpus', 'postings.ndjson.gz')
    .filter((one) => one.title)
    .slice(0, COUNT);
  const chars = Math.round(postings.reduce((sum, one) => sum + one.text.length, 0) / postings.length);
  const read = perSecond(
    postings,
    (one) =>
      void normalise(
        {
          externalId: String(one.id),
          url: one.url ?? 'https://example.test',
          title: one.title ?? '',
          company: one.company ?? 'unknown',
          locations: typeof one.location === 'string' ? [one.location] : [],
          text: one.text,
        },
        () => 'en',
      ),
  );
  const sketch = perSecond(
    postings,
    (one) =>
      void clusterSketch({
        title: one.title ?? '',
        company: { name: one.company ?? '', slug: companySlug(one.company ?? '') },
        text: one.text,
      }),
  );
  return [
    `Speed on one core, ${postings.length} recorded postings of ${chars} characters: ${read} postings normalised and ${sketch} sketched a second of processor time.`,
  ];
}

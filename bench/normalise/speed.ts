import { clusterSketch } from '../../libs/reading/src/cluster/index.js';
import { companySlug, normalise } from '@app/reading/normalise';
import { readRows } from './kit/data.js';

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
  const start = cpuSeconds();
  for (const posting of postings) work(posting);
  return Math.round(postings.length / (cpuSeconds() - start));
}

interface Speeds {
  readonly first: number;
  readonly steady: number;
}

/** The first pass pays for compiling the rules; the second, over other postings of the same kind, does not. */
const speedsOf = (
  first: readonly Posting[],
  others: readonly Posting[],
  work: (posting: Posting) => void,
): Speeds => ({ first: perSecond(first, work), steady: perSecond(others, work) });

const charsOf = (postings: readonly Posting[]): number =>
  Math.round(postings.reduce((sum, one) => sum + one.text.length, 0) / postings.length);

/**
 * Postings a second of processor time: the first 3,000 of the recorded corpus with a title, read right after the start, and then the
 * next 3,000 of them.
 */
export function measureSpeed(): string[] {
  const titled = readRows<Posting>('corpus', 'postings.ndjson.gz').filter((one) => one.title);
  const [first, others] = [titled.slice(0, COUNT), titled.slice(COUNT, 2 * COUNT)];
  const read = speedsOf(
    first,
    others,
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
  const sketch = speedsOf(
    first,
    others,
    (one) =>
      void clusterSketch({
        title: one.title ?? '',
        company: { name: one.company ?? '', slug: companySlug(one.company ?? '') },
        text: one.text,
      }),
  );
  return [
    `Speed on one core, postings a second of processor time. The first ${first.length} after a start (recorded postings of ${charsOf(first)} characters): ${read.first} normalised, ${sketch.first} sketched. Steady state (a second pass, over ${others.length} others of ${charsOf(others)} characters): ${read.steady} normalised, ${sketch.steady} sketched. The steady figure is what a running service has: the first pays for compiling the rules.`,
  ];
}

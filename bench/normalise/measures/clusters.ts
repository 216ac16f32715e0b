import fs from 'node:fs';
import path from 'node:path';
import type { ClusterSketch } from '../../../libs/core/src/records/index.js';
import { clusterSketch, decideCluster } from '../../../libs/reading/src/cluster/index.js';
import { asId, type ClusterId } from '@app/core/ids';
import { companySlug } from '@app/reading/normalise';
import { isHeld, readRows, readShared, readTar } from '../kit/data.js';
import { disagree } from '../kit/disagreements.js';
import type { Result } from '../kit/tally.js';

/** Two postings and whether they are one opening; `by` says what decided: the employer's requisition, or reading both. */
interface Pair {
  readonly corpus: 'postings' | 'greenhouse_history';
  readonly file?: string;
  /** 2 for the pairs of draw-pairs.ts; absent for those before. */
  readonly draw?: 2;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly by: 'requisition' | 'read';
}

interface GreenhouseJob {
  readonly id: number;
  readonly title: string;
  readonly requisition_id: string | null;
  readonly internal_job_id: number;
}

interface Posting {
  readonly source: string;
  readonly id: string | number;
  readonly company: string;
  readonly title: string;
  readonly location?: unknown;
  readonly text: string;
}

type SketchOf = (pair: Pair, side: 'a' | 'b') => ClusterSketch;

/** Precision and recall of clustering on labelled pairs, and the share of false merges among the pairs that differ. */
export function measureClusters(): Result[] {
  const file = path.join(process.cwd(), 'bench', 'normalise', 'measures', 'cluster-pairs.ndjson');
  const pairs = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  const sketchOf = sketches();
  const judged = pairs.map((pair) => ({
    ...pair,
    merged: isMerged(pair, sketchOf),
    held: isHeld(`${pair.a}|${pair.b}`),
  }));
  return [1, 2].flatMap((draw) =>
    resultsOf(
      draw,
      judged.filter((pair) => (pair.draw ?? 1) === draw),
    ),
  );
}

type Judged = Pair & { readonly merged: boolean; readonly held: boolean };

function resultsOf(draw: number, judged: readonly Judged[]): Result[] {
  const name = draw === 1 ? 'clusters' : 'clusters, further pairs';
  return (['tuned on', 'held back'] as const).flatMap((part) => {
    const own = judged.filter((pair) => pair.held === (part === 'held back'));
    const merged = own.filter((pair) => pair.merged);
    const same = own.filter((pair) => pair.same);
    const differ = own.filter((pair) => !pair.same);
    const right = merged.filter((pair) => pair.same).length;
    return [
      { name: `${name}, precision`, part, share: { right, of: merged.length } },
      { name: `${name}, recall`, part, share: { right, of: same.length }, goal: '>= 95 %' },
      {
        name: `${name}, false merges of pairs that are not one opening`,
        part,
        share: { right: differ.filter((pair) => pair.merged).length, of: differ.length },
        goal: '<= 0.5 %',
      },
    ];
  });
}

function isMerged(pair: Pair, sketchOf: SketchOf): boolean {
  const candidate = { clusterId: asId<ClusterId>('known'), sketch: sketchOf(pair, 'b') };
  const decision = decideCluster(sketchOf(pair, 'a'), [candidate]);
  const merged = decision.kind === 'same';
  if (merged !== pair.same)
    disagree('clusters (labelled pairs)', `${pair.a}|${pair.b}`, {
      pair: [pair.a, pair.b],
      same: pair.same,
      reason: decision.reason,
    });
  return merged;
}

function sketches(): SketchOf {
  const postings = new Map(
    readRows<Posting>('corpus', 'postings.ndjson.gz').map((posting) => [
      `${posting.source}/${posting.id}`,
      posting,
    ]),
  );
  const board = JSON.parse(readShared('ats', 'greenhouse', 'stripe__full_content_true.json.gz')) as {
    jobs: GreenhouseJob[];
  };
  const requisitions = new Map(board.jobs.map((job) => [`greenhouse/${job.id}`, requisitionOf(job)]));
  const history = readTar('corpus', 'greenhouse_history.tar.gz');
  return (pair, side) => {
    if (pair.corpus === 'greenhouse_history') return fromHistory(history, pair.file ?? '', pair[side]);
    const posting = postings.get(pair[side]);
    if (!posting) throw new Error(`cluster-pairs.ndjson names ${pair[side]}, which is not in the corpus.`);
    const company = { name: posting.company, slug: companySlug(posting.company) };
    const locationText = [posting.location].flat().filter(isText).join('; ');
    return clusterSketch({ ...posting, company, locationText, requisition: requisitions.get(pair[side]) });
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** As the Greenhouse adapter gives it: the employer's number, or the board's own where that is a remark. */
const requisitionOf = (job: GreenhouseJob): string =>
  /\d{2,}/.test(job.requisition_id ?? '') ? (job.requisition_id ?? '') : String(job.internal_job_id);

function fromHistory(history: ReadonlyMap<string, string>, file: string, id: string): ClusterSketch {
  const { jobs } = JSON.parse(history.get(file) ?? '{"jobs":[]}') as { jobs: GreenhouseJob[] };
  const job = jobs.find((one) => String(one.id) === id);
  if (!job) throw new Error(`cluster-pairs.ndjson names ${file} ${id}, which is not in the history.`);
  const slug = file.split('/')[1] ?? '';
  return clusterSketch({
    title: job.title,
    company: { name: slug, slug },
    text: '',
    requisition: requisitionOf(job),
  });
}

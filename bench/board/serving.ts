// The api as a process of its own over a database full of postings, for the programs that ask it over HTTP.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostingView } from '@app/core/posting';
import { migrate } from '@app/infra/migrations';
import type { Database } from '@app/infra/mongo';
import { aPosting } from '@app/testing';
import { corpusFile, postingsIn } from './corpus.js';

const CHUNK = 1_000;

/** Fills a database with postings; gives a sample of them, without texts. */
export async function seed(database: Database, postings: number, random: number): Promise<PostingView[]> {
  await migrate(database);
  const sample: PostingView[] = [];
  let docs: object[] = [];
  let seq = 0;
  const flush = async () => {
    if (docs.length > 0)
      await database.postings.collection.insertMany(docs as never[], { writeConcern: { w: 1 } });
    docs = [];
  };
  for await (const view of postingsIn(await corpusFile(postings, random))) {
    seq += 1;
    const { id: _id, ...rest } = view;
    docs.push(aPosting({ ...rest, _id, seq, unmatched: false, revisedAt: rest.firstSeenAt }));
    if (seq % 40 === 0) sample.push({ ...view, text: '' });
    if (docs.length === CHUNK) await flush();
  }
  await flush();
  await database.counters.updateOne({ _id: 'changes' }, { $set: { value: seq } }, { upsert: true });
  return sample;
}

/** The api as a process. */
export interface Api {
  readonly child: ChildProcess;
  readonly boardUrl: string;
  readonly seconds: number;
}

/** Starts the api and waits until it is ready. */
export async function startApi(env: NodeJS.ProcessEnv): Promise<Api> {
  const from = performance.now();
  const child = fork(path.join(import.meta.dirname, 'served-api.js'), {
    env: { ...process.env, ...env },
    execArgv: ['--max-old-space-size=4096'],
  });
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The api ended with ${code}.`)));
  const [told] = (await Promise.race([once(child, 'message'), died])) as [
    { boardUrl: string; opsUrl: string },
  ];
  died.catch(() => undefined);
  const { boardUrl, opsUrl } = told;
  while (!(await fetch(`${opsUrl}/health/ready`)).ok) await wait(50);
  return { child, boardUrl, seconds: (performance.now() - from) / 1_000 };
}

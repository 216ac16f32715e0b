// A thread that reads drafts: the same rules as in the process itself, on another core.
import { parentPort, workerData } from 'node:worker_threads';
import { supplyCities } from '@app/reading/places';
import { showSourcesInStacks } from '@app/infra/system';
import { attempt } from '../drafts/apart.js';
import { readCityFile } from './city-file.js';
import { interpret, type DraftToRead } from './interpret.js';
import type { WorkAnswer, WorkOrder, WorkerSettings } from './interpreter-pool.js';

showSourcesInStacks();
supplyCities(readCityFile((workerData as WorkerSettings).dataDir));

parentPort?.on('message', ({ id, drafts }: WorkOrder) => {
  const results = drafts.map((draft: DraftToRead) => attempt(() => interpret(draft)));
  const answer: WorkAnswer = { id, results };
  parentPort?.postMessage(answer);
});

import { statfs } from 'node:fs/promises';
import { once, type Metrics } from './metrics.js';

/** Which program this is. */
export interface Build {
  readonly version: string;
  readonly revision: string;
  /** The format of the data that it works with. */
  readonly schema: number;
}

/** Shows which program runs on which Node. */
export function showBuild(metrics: Metrics, { version, revision, schema }: Build): void {
  metrics
    .gauge('build_info', 'Always 1: version and revision of the program, and the Node.js that it runs on.', [
      'version',
      'revision',
      'node',
    ])
    .set({ version, revision, node: process.versions.node }, 1);
  metrics.gauge('schema_version', 'The format of the data that this process works with.').set(schema);
}

const SHARED = 'Every process with the same folder reports the same: take min(), not sum().';

/** Shows how much room the disk of the data folder has. Without such a folder there is no value. */
export function watchDisk(metrics: Metrics, folder: string): void {
  const ask = once(() => statfs(folder));
  const read = (blocks: 'bavail' | 'blocks') => async () => {
    const found = await ask();
    return [{ labels: {}, value: found[blocks] * found.bsize }];
  };
  metrics.sampled('disk_free_bytes', `What is free on the disk of DATA_DIR. ${SHARED}`, [], read('bavail'));
  metrics.sampled('disk_size_bytes', `Size of the disk of DATA_DIR. ${SHARED}`, [], read('blocks'));
}

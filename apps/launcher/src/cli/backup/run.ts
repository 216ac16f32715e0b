import path from 'node:path';
import { writeBackup } from '@app/infra/backup';
import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { keepSnapshots } from '../set-up-mongo.js';
import { withMongo } from '../with-mongo.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

export async function run(given: string | undefined): Promise<string> {
  const config = loadConfig(process.env);
  const now = systemClock.now();
  const name = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = path.resolve(given ?? path.join(config.DATA_DIR, 'backups', name));
  return withMongo(config, { alone: false, onBoard: true, env: process.env, log }, async (database, uri) => {
    await keepSnapshots(uri, config.DATA_DIR);
    const manifest = await writeBackup({ database, dataDir: config.DATA_DIR }, folder, now);
    const documents = manifest.collections.reduce((sum, collection) => sum + collection.documents, 0);
    return `${folder}: ${documents} documents of ${manifest.collections.length} collections, and the secrets. Keep it on another machine, closed to others.`;
  });
}

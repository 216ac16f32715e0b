import {
  handOut,
  loadConfig,
  makeDatabaseSecrets,
  makeSecrets,
  type Config,
  type SecretFile,
} from '@app/infra/config';
import { migrate } from '@app/infra/migrations';
import { makeRecordSecrets } from '../../record-secrets.js';
import { setUpMongo } from '../set-up-mongo.js';
import { withMongo } from '../with-mongo.js';
import type { InitOptions } from './command-line.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const describe = ({ file, what, isNew }: SecretFile): string => `${isNew ? 'made' : 'kept'} ${file}: ${what}`;

async function everything(config: Config): Promise<SecretFile[]> {
  const secrets = makeSecrets(config.DATA_DIR);
  const more = await withMongo(
    config,
    { alone: false, onBoard: false, env: process.env, log },
    async (database) => {
      await migrate(database);
      return makeRecordSecrets(config.DATA_DIR, database);
    },
  );
  return [...secrets, ...more];
}

const report = (secrets: readonly SecretFile[], { DATA_DIR }: Config, folder: string | undefined): string =>
  [...secrets.map(describe), ...(folder === undefined ? [] : handOut(DATA_DIR, folder))].join('\n');

export async function run({ what, folder }: InitOptions): Promise<string> {
  const config = loadConfig(process.env);
  switch (what) {
    case 'everything':
      return report(await everything(config), config, undefined);
    case '--databases-only':
      return report(makeDatabaseSecrets(config.DATA_DIR), config, folder);
    case '--set-up-mongo':
      await setUpMongo(config);
      return report(await everything(config), config, folder);
    case '--set-up-mongo-only':
      await setUpMongo(config);
      return 'MongoDB is a replica set and knows the user of the services.';
  }
}

import { UsageError, runCli } from '@app/cli';
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

const USAGE = [
  'techjobboard init   makes what is missing of the secrets in DATA_DIR and of the collections in MongoDB; says where they lie',
  'techjobboard init --databases-only [FOLDER]   makes only the secrets that open the databases, and hands them out',
  'techjobboard init --set-up-mongo [FOLDER]   first makes the MongoDB of MONGODB_URI, which runs with our key file, a replica',
  '                                            set with a user; then everything, and hands the secrets out',
  'techjobboard init --set-up-mongo-only   only that replica set and its user: before a restore',
  'Handed out: each folder of FOLDER that is named as a service gets the secrets that this one needs.',
].join('\n');

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

await runCli(USAGE, async ([option, folder, ...rest]) => {
  const config = loadConfig(process.env);
  if (rest.length > 0 || folder?.startsWith('-') === true) throw new UsageError(USAGE);
  switch (option) {
    case undefined:
      return report(await everything(config), config, undefined);
    case '--databases-only':
      return report(makeDatabaseSecrets(config.DATA_DIR), config, folder);
    case '--set-up-mongo':
      await setUpMongo(config);
      return report(await everything(config), config, folder);
    case '--set-up-mongo-only':
      await setUpMongo(config);
      return 'MongoDB is a replica set and knows the user of the services.';
    default:
      throw new UsageError(USAGE);
  }
});

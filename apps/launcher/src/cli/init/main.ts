import { UsageError, runCli } from '@app/cli';
import { makeSecrets, handOut, loadConfig, type Config, type SecretFile } from '@app/infra/config';
import { migrate } from '@app/infra/mongo';
import { makeRecordSecrets } from '../../record-secrets.js';
import { setUpMongo } from '../set-up-mongo.js';
import { withMongo } from '../with-mongo.js';

const USAGE = [
  'techjobboard init   makes what is missing of the secrets in DATA_DIR and of the collections in MongoDB; says where they lie',
  'techjobboard init --secrets-only [FOLDER]   only the secrets; each folder of FOLDER that is named as a service gets what that needs',
  'techjobboard init --set-up-mongo   first makes the MongoDB of MONGODB_URI a replica set with a user, by DATA_DIR/secrets/mongodb-key',
].join('\n');

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const describe = ({ file, what, isNew }: SecretFile): string => `${isNew ? 'made' : 'kept'} ${file}: ${what}`;

function secretsOnly({ DATA_DIR }: Config, folder: string | undefined): string {
  const secrets = makeSecrets(DATA_DIR).map(describe);
  const given = folder === undefined ? [] : handOut(DATA_DIR, folder);
  return [...secrets, ...given].join('\n');
}

async function everything(config: Config): Promise<string> {
  const secrets = makeSecrets(config.DATA_DIR);
  const more = await withMongo(config, { alone: false, env: process.env, log }, async (database) => {
    await migrate(database);
    return makeRecordSecrets(config.DATA_DIR, database);
  });
  return [...secrets, ...more].map(describe).join('\n');
}

await runCli(USAGE, async ([option, folder, ...rest]) => {
  const config = loadConfig(process.env);
  if (rest.length > 0) throw new UsageError(USAGE);
  if (option === '--secrets-only') return secretsOnly(config, folder);
  if (folder !== undefined) throw new UsageError(USAGE);
  if (option === '--set-up-mongo') await setUpMongo(config);
  else if (option !== undefined) throw new UsageError(USAGE);
  return everything(config);
});

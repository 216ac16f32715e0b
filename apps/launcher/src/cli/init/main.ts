import { UsageError, runCli } from '@app/cli';
import { loadConfig, makeSecrets, type SecretFile } from '@app/infra/config';
import { migrate } from '@app/infra/mongo';
import { makeRecordSecrets } from '../../record-secrets.js';
import { withMongo } from '../with-mongo.js';

const USAGE =
  'techjobboard init   makes what is missing of the secrets in DATA_DIR and of the collections in MongoDB; says where they lie';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const describe = ({ file, what, isNew }: SecretFile): string => `${isNew ? 'made' : 'kept'} ${file}: ${what}`;

await runCli(USAGE, async (args) => {
  if (args.length > 0) throw new UsageError(USAGE);
  const config = loadConfig(process.env);
  const secrets = makeSecrets(config.DATA_DIR);
  const more = await withMongo(config, { alone: false, env: process.env, log }, async (database) => {
    await migrate(database);
    return makeRecordSecrets(config.DATA_DIR, database);
  });
  return [...secrets, ...more].map(describe).join('\n');
});

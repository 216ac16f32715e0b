import fs from 'node:fs';
import path from 'node:path';
import { makeSecretFile, secretsFolder, type SecretFile } from '@app/infra/config';
import { PushTokens, type Database } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';

/** The source that postings pushed with the first token belong to. */
export const FIRST_PUSH_SOURCE = 'push';

const PUSH_TOKEN = 'push-token';

/** File of the push token that the first start makes. */
export const pushTokenFile = (dataDir: string): string => path.join(secretsFolder(dataDir), PUSH_TOKEN);

/** A secret whose counterpart is in MongoDB, so that it can be made only once that runs. */
interface RecordSecret {
  readonly name: string;
  readonly what: string;
  readonly make: (database: Database) => Promise<string>;
}

/** Those of the files that need MongoDB; what needs nothing is in the list of @app/infra/config. */
const RECORD_SECRETS: readonly RecordSecret[] = [
  {
    name: PUSH_TOKEN,
    what: `a token that may push postings (source ${FIRST_PUSH_SOURCE})`,
    make: (database) =>
      new PushTokens(database, systemClock).issue(FIRST_PUSH_SOURCE, 'made by the first start'),
  },
];

/** Makes, once, the files of DATA_DIR/secrets that stand for something in MongoDB, each with mode 0600. */
export async function makeRecordSecrets(dataDir: string, database: Database): Promise<SecretFile[]> {
  const files: SecretFile[] = [];
  for (const { name, what, make } of RECORD_SECRETS) {
    const file = path.join(secretsFolder(dataDir), name);
    // Asked first, so that no token is issued that nobody will ever hold.
    const text = fs.existsSync(file) ? null : await make(database);
    const isNew = text !== null && makeSecretFile(file, () => `${text}\n`);
    files.push({ file, what, isNew });
  }
  return files;
}

import fs from 'node:fs';
import path from 'node:path';
import { secretsFolder } from '@app/infra/config';
import { Database, PushTokens } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';

/** The source that postings pushed with the first token belong to. */
export const FIRST_PUSH_SOURCE = 'push';

/** File of the push token that the first start makes. */
export const pushTokenFile = (dataDir: string): string => path.join(secretsFolder(dataDir), 'push-token');

/** Makes a push token on the first start and leaves it in DATA_DIR/secrets/push-token, mode 0600. */
export async function ensurePushToken(dataDir: string, mongodbUri: string): Promise<void> {
  const file = pushTokenFile(dataDir);
  if (fs.existsSync(file)) return;
  const database = await Database.connect(mongodbUri);
  try {
    const token = await new PushTokens(database, systemClock).issue(
      FIRST_PUSH_SOURCE,
      'made by the first start',
    );
    fs.writeFileSync(file, `${token}\n`, { mode: 0o600 });
  } finally {
    await database.close();
  }
}

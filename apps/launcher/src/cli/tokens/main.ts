import { findMongo, runCli } from '@app/cli';
import { loadConfig } from '@app/infra/config';
import { Database, PushTokens } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { tokensCommand } from './command.js';

await runCli(async () => {
  const database = await Database.connect(findMongo(loadConfig(process.env)));
  try {
    return await tokensCommand(new PushTokens(database, systemClock), process.argv.slice(2));
  } finally {
    await database.close();
  }
});

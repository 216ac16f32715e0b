import { findMongo } from '@app/embedded';
import { loadConfig, loadSecrets } from '@app/infra/config';
import { PushTokens } from '@app/infra/mongo';
import { TokenSigner, systemClock, webhookSecretText } from '@app/infra/system';
import { onDatabase } from '../with-mongo.js';
import { tokensCommand } from './command.js';

export async function run(args: readonly string[]): Promise<string> {
  const config = loadConfig(process.env);
  const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR, ['signingKeys', 'hashKey']);
  const signer = new TokenSigner(signingKeys, hashKey);
  const desk = {
    address: (id: string) => `${config.PUBLIC_URL}/api/webhooks/postings/${id}`,
    secret: (id: string) => webhookSecretText(signer.derivedSecret('push-webhook', id)),
  };
  return onDatabase(findMongo(config), (database) =>
    tokensCommand(new PushTokens(database, systemClock), desk, args),
  );
}

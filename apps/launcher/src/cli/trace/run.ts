import { loadConfig, loadSecrets } from '@app/infra/config';
import { systemClock, TokenSigner } from '@app/infra/system';
import { WhyDesk } from '@app/infra/why';
import { withMongo } from '../with-mongo.js';
import type { TraceAsked } from './command-line.js';
import { whyCommand } from './command.js';

const log = (line: string): void => void process.stderr.write(`${line}\n`);

export async function run(asked: TraceAsked): Promise<string> {
  const config = loadConfig(process.env);
  const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR, ['signingKeys', 'hashKey']);
  const signer = new TokenSigner(signingKeys, hashKey);
  return withMongo(config, { alone: false, onBoard: true, env: process.env, log }, (database) =>
    whyCommand(new WhyDesk(database, signer, config.RETAIN_TRACE_DAYS), asked, systemClock.now()),
  );
}

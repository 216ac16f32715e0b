import { Resolver } from 'node:dns/promises';
import { runningOn } from '@app/embedded';
import { loadConfig, loadSecrets } from '@app/infra/config';
import { TokenSigner, systemClock } from '@app/infra/system';
import { table } from '@app/core/untrusted';
import { withMongo } from '../with-mongo.js';
import { mailCheck, type MailWorld } from './check.js';
import { liftSuppression, showSuppression } from './suppressions.js';

const resolver = new Resolver({ timeout: 3_000, tries: 1 });
const NOTHING_THERE = ['ENODATA', 'ENOTFOUND'];

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const resolve: MailWorld['resolve'] = async (name, type) => {
  try {
    if (type === 'TXT') return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
    return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
  } catch (error) {
    return NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '') ? [] : null;
  }
};

export async function run(args: readonly string[]): Promise<string> {
  const config = loadConfig(process.env);
  const onSuppressions = table({ suppressed: showSuppression, lift: liftSuppression }).get(args[0] ?? '');
  if (onSuppressions !== undefined) {
    const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR, ['signingKeys', 'hashKey']);
    const signer = new TokenSigner(signingKeys, hashKey);
    return withMongo(config, { alone: false, onBoard: true, env: process.env, log }, (database) =>
      onSuppressions(database, signer, args[1]),
    );
  }
  const smtpUrl = config.SMTP_URL ?? runningOn(config.DATA_DIR)?.smtpUrl ?? null;
  return mailCheck(config, { resolve, smtpUrl, clock: systemClock }, args);
}

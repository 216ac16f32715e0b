import { Resolver } from 'node:dns/promises';
import { runCli } from '@app/cli';
import { runningOn } from '@app/embedded';
import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { mailCheck, type MailWorld } from './check.js';

const resolver = new Resolver({ timeout: 3_000, tries: 1 });
const NOTHING_THERE = ['ENODATA', 'ENOTFOUND'];

const resolve: MailWorld['resolve'] = async (name, type) => {
  try {
    if (type === 'TXT') return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
    return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
  } catch (error) {
    return NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '') ? [] : null;
  }
};

await runCli(() => {
  const config = loadConfig(process.env);
  const smtpUrl = config.SMTP_URL ?? runningOn(config.DATA_DIR)?.smtpUrl ?? null;
  return mailCheck(config, { resolve, smtpUrl, clock: systemClock }, process.argv.slice(2));
});

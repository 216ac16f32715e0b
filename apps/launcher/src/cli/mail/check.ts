import { domainOf } from '@app/core/delivery';
import { UsageError } from '@app/cli';
import { secretsFolder, type Config } from '@app/infra/config';
import {
  SmtpSender,
  buildNotice,
  loadDkimKeys,
  makeDkimKeys,
  parseAddress,
  parseMailbox,
} from '@app/infra/mail';
import type { Clock } from '@app/core/time';
import { newId } from '@app/infra/system';
import { isAligned, wantedRecords, type WantedRecord } from './records.js';
import { USAGE } from './command-line.js';

/** What the check asks the world. */
export interface MailWorld {
  /** The values of a record; empty where there are none; null where DNS cannot be asked. */
  readonly resolve: (name: string, type: WantedRecord['type']) => Promise<readonly string[] | null>;
  /** Null where no mail server is known. */
  readonly smtpUrl: string | null;
  readonly clock: Clock;
}

/** Runs the check and returns what to print. Throws UsageError. */
export async function mailCheck(config: Config, world: MailWorld, args: readonly string[]): Promise<string> {
  const [command, to, ...rest] = args;
  if (command !== 'check' || rest.length > 0) throw new UsageError(USAGE);
  const folder = secretsFolder(config.DATA_DIR);
  const made = makeDkimKeys(folder);
  const { address } = parseMailbox(config.MAIL_FROM);
  const from = domainOf(address);
  const domains = { from, bounce: config.BOUNCE_DOMAIN, keys: loadDkimKeys(folder, from) };
  const lines = made.map(
    (selector) => `Made dkim-${selector}.pem in ${folder}: restart the notifier to sign with it.`,
  );
  if (!isAligned(domains)) {
    lines.push(
      `BOUNCE_DOMAIN ${domains.bounce} is no part of ${from}: SPF cannot help DMARC, DKIM alone must.`,
    );
  }
  if (config.OPERATOR_POSTAL_ADDRESS === '') {
    lines.push(
      'OPERATOR_POSTAL_ADDRESS is not set: mails end without it, which many countries do not allow.',
    );
  }
  for (const record of wantedRecords(domains)) lines.push('', ...(await shown(record, world)));
  if (to !== undefined) lines.push('', await probe(config, world, to));
  return lines.join('\n');
}

async function shown({ name, type, value, why, fits }: WantedRecord, world: MailWorld): Promise<string[]> {
  const found = await world.resolve(name, type);
  return [`${why}`, `  ${name}  ${type}  ${value}`, `  now: ${judged(found, fits)}`];
}

function judged(found: readonly string[] | null, fits: WantedRecord['fits']): string {
  if (found === null) return 'DNS cannot be asked from here';
  if (found.some(fits)) return 'right';
  return found.length === 0 ? 'missing' : `different: ${found.join(' | ')}`;
}

/** Hands over one mail as the notifier would, and says what the mail server answered. */
async function probe(config: Config, { smtpUrl, clock }: MailWorld, to: string): Promise<string> {
  const check = parseAddress(to);
  if (!check.ok) throw new UsageError(`${check.message}\n${USAGE}`);
  if (smtpUrl === null) return 'No mail server is known: set SMTP_URL, or start TechJobBoard.';
  const from = parseMailbox(config.MAIL_FROM);
  const domain = domainOf(from.address);
  const notice = {
    to: check.value,
    subject: `${config.BOARD_NAME}: a mail to try`,
    text: `This mail was sent by "techjobboard mail check".\n\nLook at its source: Authentication-Results should say pass for spf, dkim and dmarc.\n`,
    messageId: `<${newId()}@${domain}>`,
    date: clock.now(),
  };
  const mail = await buildNotice(notice, {
    from,
    dkimKeys: loadDkimKeys(secretsFolder(config.DATA_DIR), domain),
  });
  const sender = new SmtpSender({ url: smtpUrl, connections: 1 }, clock);
  const result = await sender.send(mail, () => Promise.resolve('go'));
  sender.close();
  const said = result.outcome === 'withheld' ? '' : `: ${result.detail}`;
  return `The mail to ${check.value.address} was ${result.outcome}${said}`;
}

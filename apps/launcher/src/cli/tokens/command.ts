import type { PushTokens } from '@app/infra/mongo';
import { UsageError } from '@app/cli';
import { USAGE } from './command-line.js';

/** What tells the other side of a webhook where to send, and with which secret. */
export interface WebhookDesk {
  address(id: string): string;
  secret(id: string): string;
}

const SOURCE_NAME = /^[a-z0-9][a-z0-9._-]{0,79}$/;

const day = (date: Date | null) => (date === null ? '-' : date.toISOString().slice(0, 16).replace('T', ' '));

function sourceName(given: string | undefined): string {
  if (given !== undefined && SOURCE_NAME.test(given)) return given;
  throw new UsageError(`SOURCE must be 1 to 80 lower-case letters, digits, dots and dashes.\n${USAGE}`);
}

async function webhook(
  tokens: PushTokens,
  source: string,
  label: string,
  desk: WebhookDesk,
): Promise<string> {
  const id = await tokens.issueWebhook(source, label);
  return `address: ${desk.address(id)}\nsecret:  ${desk.secret(id)}`;
}

async function list(tokens: PushTokens): Promise<string> {
  const rows = (await tokens.list()).map((token) =>
    [
      token._id,
      token.source.padEnd(20),
      token.kind.padEnd(7),
      (token.revokedAt === null ? 'live' : 'revoked').padEnd(7),
      day(token.createdAt),
      day(token.lastUsedAt).padEnd(16),
      token.label,
    ].join('  '),
  );
  const head = [
    'id'.padEnd(12),
    'source'.padEnd(20),
    'kind'.padEnd(7),
    'state'.padEnd(7),
    'made (UTC)'.padEnd(16),
    'last used (UTC)'.padEnd(16),
    'label',
  ];
  return rows.length === 0 ? 'There are no push tokens.' : [head.join('  '), ...rows].join('\n');
}

async function revoke(tokens: PushTokens, id: string | undefined): Promise<string> {
  if (id === undefined) throw new UsageError(USAGE);
  if (await tokens.revoke(id)) return `Token ${id} is revoked.`;
  throw new UsageError(`There is no live token ${id}. \`techjobboard tokens list\` shows them.`);
}

/** Runs one command on the push tokens and returns what to print. Throws UsageError for a wrong command. */
export async function tokensCommand(
  tokens: PushTokens,
  desk: WebhookDesk,
  args: readonly string[],
): Promise<string> {
  const [command, first, ...rest] = args;
  const label = rest.join(' ');
  if (command === 'issue') return tokens.issue(sourceName(first), label);
  if (command === 'webhook') return webhook(tokens, sourceName(first), label, desk);
  if (command === 'list') return list(tokens);
  if (command === 'revoke') return revoke(tokens, first);
  throw new UsageError(USAGE);
}

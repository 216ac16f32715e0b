import type { PushTokens } from '@app/infra/mongo';
import { UsageError } from '@app/cli';

const USAGE = [
  'npm run tokens -- issue SOURCE [LABEL]   makes a token that may push postings of SOURCE, and shows it this once',
  'npm run tokens -- list                   lists the tokens, never their secrets',
  'npm run tokens -- revoke ID              ends a token at once',
].join('\n');

const SOURCE_NAME = /^[a-z0-9][a-z0-9._-]{0,79}$/;

const day = (date: Date | null) => (date === null ? '-' : date.toISOString().slice(0, 16).replace('T', ' '));

async function issue(tokens: PushTokens, source: string | undefined, label: string): Promise<string> {
  if (source === undefined || !SOURCE_NAME.test(source)) {
    throw new UsageError(`SOURCE must be 1 to 80 lower-case letters, digits, dots and dashes.\n${USAGE}`);
  }
  return tokens.issue(source, label);
}

async function list(tokens: PushTokens): Promise<string> {
  const rows = (await tokens.list()).map((token) =>
    [
      token._id,
      token.source.padEnd(20),
      (token.revokedAt === null ? 'live' : 'revoked').padEnd(7),
      day(token.createdAt),
      day(token.lastUsedAt).padEnd(16),
      token.label,
    ].join('  '),
  );
  const head = [
    'id'.padEnd(12),
    'source'.padEnd(20),
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
  throw new UsageError(`There is no live token ${id}. \`npm run tokens -- list\` shows them.`);
}

/** Runs one command on the push tokens and returns what to print. Throws UsageError for a wrong command. */
export async function tokensCommand(tokens: PushTokens, args: readonly string[]): Promise<string> {
  const [command, first, ...rest] = args;
  if (command === 'issue') return issue(tokens, first, rest.join(' '));
  if (command === 'list') return list(tokens);
  if (command === 'revoke') return revoke(tokens, first);
  throw new UsageError(USAGE);
}

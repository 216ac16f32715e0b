import fs from 'node:fs';
import { ServerError } from '@app/embedded';
import { UsageError } from '@app/cli';
import { readOpml } from '../../setup/read-opml.js';
import type { AdminClient } from '../admin-client.js';
import { sourceTable } from './table.js';
import { USAGE } from './command-line.js';

type Admin = Pick<AdminClient, 'all' | 'put' | 'remove' | 'act'>;

/** Runs a command on the sources of the running service and returns what to print. Throws UsageError for a wrong one. */
export async function sourcesCommand(admin: Admin, args: readonly string[]): Promise<string> {
  const [command, name, ...rest] = args;
  if (command === 'list') return sourceTable(await admin.all());
  if (name === undefined) throw new UsageError(USAGE);
  switch (command) {
    case 'add':
      return sourceTable([await admin.put(name, fieldsOf(rest))]);
    case 'remove':
      await admin.remove(name);
      return `${name} is removed, its postings are closed.`;
    case 'pause':
    case 'resume':
    case 'read':
      return sourceTable([await admin.act(name, command)]);
    case 'import':
      return importOpml(admin, name);
    default:
      throw new UsageError(USAGE);
  }
}

/** `board=acme maxBytes=20000000` as fields; what looks like a number is one. */
function fieldsOf(pairs: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`"${pair}" is no FIELD=VALUE.\n${USAGE}`);
      const value = pair.slice(at + 1);
      return [pair.slice(0, at), /^\d{1,15}$/.test(value) ? Number(value) : value];
    }),
  );
}

async function importOpml(admin: Admin, file: string): Promise<string> {
  if (!fs.existsSync(file)) throw new ServerError(`There is no file ${file}.`);
  const reading = readOpml(fs.readFileSync(file, 'utf8'));
  if (!reading.ok) throw new ServerError(`${file}: ${reading.message}`);
  const lines: string[] = [];
  for (const { name, ...entry } of reading.entries) {
    lines.push(
      await admin.put(name, entry).then(
        () => `${name}  added`,
        (error: Error) => `${name}  not added: ${error.message}`,
      ),
    );
  }
  return lines.join('\n');
}

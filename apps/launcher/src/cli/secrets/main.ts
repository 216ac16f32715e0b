import { loadConfig } from '@app/infra/config';
import { runCli } from '@app/cli';
import { USAGE, secretsCommand } from './command.js';

await runCli(USAGE, async (args) => secretsCommand(loadConfig(process.env).DATA_DIR, args));

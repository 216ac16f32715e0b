import { loadConfig } from '@app/infra/config';
import { runCli } from '@app/cli';
import { secretsCommand } from './command.js';

await runCli(async () => secretsCommand(loadConfig(process.env).DATA_DIR, process.argv.slice(2)));

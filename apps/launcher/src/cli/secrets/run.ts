import { loadConfig } from '@app/infra/config';
import { secretsCommand } from './command.js';

export const run = async (args: readonly string[]): Promise<string> =>
  secretsCommand(loadConfig(process.env).DATA_DIR, args);

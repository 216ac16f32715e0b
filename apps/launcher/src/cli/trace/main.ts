import { runCli } from '@app/cli';
import { COMMAND_LINE } from './command-line.js';

await runCli(COMMAND_LINE, () => import('./run.js'));

import { runCli } from '@app/cli';
import { USAGE, readOptions } from '../../replay/options.js';

await runCli({ usage: USAGE, read: readOptions }, () => import('./run.js'));

import { runCli } from '@app/cli';
import { USAGE, readOptions } from './options.js';

await runCli({ usage: USAGE, read: readOptions }, () => import('./run.js'));

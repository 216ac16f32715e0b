import { UsageError, runCli } from '@app/cli';

const usage =
  'techjobboard backup [FOLDER]   writes everything, as of one instant, into a new folder (default: DATA_DIR/backups)';

function read([folder, ...rest]: readonly string[]): string | undefined {
  if (rest.length > 0 || folder?.startsWith('-') === true) throw new UsageError(usage);
  return folder;
}

await runCli({ usage, read }, () => import('./run.js'));

import { UsageError, runCli } from '@app/cli';

const usage =
  'techjobboard start   runs everything until Ctrl-C: databases, inbox, samples and the four services; settings are in .env.example';

function read(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(usage);
}

await runCli({ usage, read }, () => import('./run.js'));

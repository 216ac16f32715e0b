import { UsageError, type CommandLine } from '@app/cli';

const usage = [
  'techjobboard init   makes what is missing of the secrets in DATA_DIR and of the collections in MongoDB; says where they lie',
  'techjobboard init --databases-only [FOLDER]   makes only the secrets that open the databases, and hands them out',
  'techjobboard init --set-up-mongo [FOLDER]   first makes the MongoDB of MONGODB_URI, which runs with our key file, a replica',
  '                                            set with a user; then everything, and hands the secrets out',
  'techjobboard init --set-up-mongo-only   only that replica set and its user: before a restore',
  'Handed out: each folder of FOLDER that is named as a service gets the secrets that this one needs.',
].join('\n');

const OPTIONS = ['--databases-only', '--set-up-mongo', '--set-up-mongo-only'] as const;

/** What `techjobboard init` was asked to do. */
export interface InitOptions {
  readonly what: 'everything' | (typeof OPTIONS)[number];
  readonly folder: string | undefined;
}

export const COMMAND_LINE: CommandLine<InitOptions> = {
  usage,
  read: ([option, folder, ...rest]) => {
    const what = option === undefined ? 'everything' : OPTIONS.find((known) => known === option);
    if (what === undefined || rest.length > 0 || folder?.startsWith('-') === true)
      throw new UsageError(usage);
    return { what, folder };
  },
};

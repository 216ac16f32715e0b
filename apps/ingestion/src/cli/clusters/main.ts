import { UsageError, runCli } from '@app/cli';
import { loadConfig } from '@app/infra/config';
import { AdminClient } from '../admin-client.js';

const USAGE = `techjobboard clusters split POSTING        gives a posting an opening of its own; it is matched again
techjobboard clusters join POSTING INTO    puts its opening into that of another posting of the same company
POSTING is an id: the last part of a posting's address on the board.`;

await runCli(USAGE, async ([command, posting, into]) => {
  const isSplit = command === 'split' && posting !== undefined && into === undefined;
  const isJoin = command === 'join' && posting !== undefined && into !== undefined;
  if (!isSplit && !isJoin) throw new UsageError(USAGE);
  const admin = new AdminClient(loadConfig(process.env));
  const { clusterId, members } = await admin.recluster(command, { posting, into });
  return `${members.length} posting${members.length === 1 ? '' : 's'} now in opening ${clusterId}`;
});

import { loadConfig } from '@app/infra/config';
import { AdminClient } from '../admin-client.js';
import type { Correction } from './command-line.js';

export async function run({ command, ...of }: Correction): Promise<string> {
  const admin = new AdminClient(loadConfig(process.env));
  const { clusterId, members } = await admin.recluster(command, of);
  return `${members.length} posting${members.length === 1 ? '' : 's'} now in opening ${clusterId}`;
}

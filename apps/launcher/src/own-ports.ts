import { freePort } from '@app/embedded';

/** The settings of every port that a board under the launcher listens on, its databases' apart. */
const PORTS = [
  'PORT',
  'OPS_PORT',
  'INBOX_PORT',
  'INBOX_SMTP_PORT',
  'INGESTION_PORT',
  'MATCHER_PORT',
  'NOTIFIER_PORT',
];

/** Settings that give a board free ports of its own, beside others that run. */
export const ownPorts = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await Promise.all(PORTS.map(async (name) => [name, String(await freePort())] as const)));

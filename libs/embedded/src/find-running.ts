import { requireServers, type Config, type ServiceConfig } from '@app/infra/config';
import { runningOn } from './processes/run-file.js';
import { ServerError } from './programs/server-error.js';

/** The settings with the addresses of the TechJobBoard that runs on DATA_DIR now, where they are not set. */
function withRunning(config: Config): Config {
  const run = runningOn(config.DATA_DIR);
  return {
    ...config,
    MONGODB_URI: config.MONGODB_URI ?? run?.mongodbUri,
    REDIS_URL: config.REDIS_URL ?? run?.redisUrl,
    SMTP_URL: config.SMTP_URL ?? run?.smtpUrl,
  };
}

const missing = (config: Config, names: string): ServerError =>
  new ServerError(
    `No database: no TechJobBoard runs on ${config.DATA_DIR}. Start it with \`npm start\` (or set ${names}), then retry.`,
  );

/** Address of the MongoDB a command works on: MONGODB_URI, or that of the TechJobBoard that runs on DATA_DIR now. */
export function findMongo(config: Config): string {
  const { MONGODB_URI } = withRunning(config);
  if (MONGODB_URI === undefined) throw missing(config, 'MONGODB_URI');
  return MONGODB_URI;
}

/** The settings of a service for a command that works as one: on the servers set, or on those that run now. */
export function findServers(config: Config): ServiceConfig {
  const servers = withRunning(config);
  if (servers.MONGODB_URI === undefined || servers.REDIS_URL === undefined) {
    throw missing(config, 'MONGODB_URI, REDIS_URL and SMTP_URL');
  }
  return requireServers(servers);
}

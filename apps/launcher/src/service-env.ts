import path from 'node:path';
import type { Config } from '@app/infra/config';
import type { Backing } from './backing.js';

/** The environment of the services: the user's settings, with the addresses of what the launcher started filled in. */
export function serviceEnv(env: NodeJS.ProcessEnv, config: Config, backing: Backing): NodeJS.ProcessEnv {
  return {
    ...env,
    MONGODB_URI: backing.mongodbUri,
    REDIS_URL: backing.redisUrl,
    SMTP_URL: backing.smtpUrl,
    DATA_DIR: config.DATA_DIR,
    PUBLIC_URL: config.PUBLIC_URL,
    SOURCES_FILE: path.resolve(config.SOURCES_FILE),
    SAMPLES_URL: backing.samplesUrl,
    FETCH_ALLOW_ORIGINS: [...config.FETCH_ALLOW_ORIGINS, backing.samplesUrl].join(','),
  };
}

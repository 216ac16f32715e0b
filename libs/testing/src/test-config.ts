import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig, makeSecrets, requireServers, type ServiceConfig } from '@app/infra/config';
import { testDatabase, testRedisUrl } from './servers.js';

/** A free loopback port. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

/** Settings for a service under test: own database, own data folder with its secrets, free ports, quiet log. */
export async function testConfig(settings: NodeJS.ProcessEnv = {}): Promise<ServiceConfig> {
  const names = ['PORT', 'OPS_PORT', 'INGESTION_PORT', 'MATCHER_PORT', 'NOTIFIER_PORT'];
  const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())] as const));
  const config = requireServers(
    loadConfig({
      ...Object.fromEntries(ports),
      MONGODB_URI: testDatabase(),
      REDIS_URL: testRedisUrl(),
      SMTP_URL: 'smtp://127.0.0.1:1',
      DATA_DIR: mkdtempSync(path.join(tmpdir(), 'techjobboard-test-')),
      LOG_LEVEL: 'error',
      SAMPLES: 'never',
      ...settings,
    }),
  );
  makeSecrets(config.DATA_DIR);
  return config;
}

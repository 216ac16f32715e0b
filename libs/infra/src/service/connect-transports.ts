import type { INestApplication } from '@nestjs/common';
import { Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { QueueErrorFilter, QueueServer } from '../queue/index.js';

export function connectQueues(app: INestApplication): QueueServer {
  const queueServer = app.get(QueueServer, { strict: false });
  // Global filters are ignored unless the microservice's initialisation is deferred until they are set.
  app
    .connectMicroservice<MicroserviceOptions>({ strategy: queueServer }, { deferInitialization: true })
    .useGlobalFilters(new QueueErrorFilter());
  return queueServer;
}

/** Connection options of Nest's Redis transport (hints) for a Redis URL. */
export function hintConnection(redisUrl: string): Record<string, unknown> {
  const url = new URL(redisUrl);
  return {
    // The brackets of an IPv6 address belong to the URL, not to the address.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 6379),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    retryAttempts: Number.MAX_SAFE_INTEGER,
    retryDelay: 500,
  };
}

export function connectHints(app: INestApplication, redisUrl: string): void {
  app.connectMicroservice<MicroserviceOptions>({
    transport: Transport.REDIS,
    options: hintConnection(redisUrl),
  });
}

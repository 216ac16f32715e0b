import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Transport, type MicroserviceOptions } from '@nestjs/microservices';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import type { ServiceConfig } from '@app/infra/config';
import { NestLogger } from '@app/infra/logging';
import { Metrics, observedRequests } from '@app/infra/metrics';
import {
  hintConnection,
  openInfrastructure,
  sameOriginOnly,
  type Overrides,
  type RunningService,
} from '@app/infra/service';
import { EXAMPLES } from './api.examples.js';
import { ApiModule } from './api.module.js';
import { compressed } from './http/compression.js';
import { languageOfRequest } from './http/language.js';
import { ErrorFilter } from './errors/error.filter.js';
import { RATE_POLICIES, type RatePolicies } from './http/rate-policies.js';
import { securityHeaders } from './http/security.js';
import { SchemaPipe } from './http/schema-pipe.js';
import { OpenApiHolder } from './rest/openapi.controller.js';
import { openApiDocument } from './rest/document.js';
import { OpsListener } from './console/ops-listener.js';
import { Site } from './site/site.js';

/** What tests replace. */
export interface ApiOverrides extends Overrides {
  readonly ratePolicies?: Partial<RatePolicies>;
}

/** A board that runs. */
export interface RunningApi extends RunningService {
  readonly app: INestApplication;
  /** Where the board listens. */
  readonly boardUrl: string;
  /** Where the operators' console listens. */
  readonly opsUrl: string;
}

/** Request line, headers and body must be here by then: slow senders hold no connection. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** Starts the board: pages and REST on PORT, the operators' console on OPS_PORT. Port 0 takes a free one. */
export async function createApp(config: ServiceConfig, overrides: ApiOverrides = {}): Promise<RunningApi> {
  const infra = await openInfrastructure('api', config, overrides);
  const door = await infra.startup.openDoor(config.OPS_PORT, config.OPS_HOST);
  const policies = { ...RATE_POLICIES, ...overrides.ratePolicies };
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(infra, policies), {
    logger: new NestLogger(infra.logger),
    abortOnError: false,
    bodyParser: false,
  });
  configure(app, config);
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalFilters(new ErrorFilter(app.get(Site, { strict: false }), infra.logger));
  app.connectMicroservice<MicroserviceOptions>({
    transport: Transport.REDIS,
    options: hintConnection(config.REDIS_URL),
  });
  await app.startAllMicroservices();
  const described = { boardName: config.BOARD_NAME, publicUrl: config.PUBLIC_URL, examples: EXAMPLES };
  app.get(OpenApiHolder, { strict: false }).set(openApiDocument(app, described));
  const ops = app.get(OpsListener, { strict: false });
  infra.startup.workBegins();
  await app.listen(config.PORT, config.HOST);
  ops.takeOver(door);
  return {
    app,
    boardUrl: addressOf(app),
    opsUrl: ops.url,
    stop: () => {
      infra.startup.stop();
      return app.close();
    },
  };
}

function configure(app: NestExpressApplication, config: ServiceConfig): void {
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('query parser', 'simple');
  app.set('etag', 'weak');
  app.use(observedRequests(app.get(Metrics, { strict: false }), 'board'));
  app.use(securityHeaders(config));
  const { host } = new URL(config.PUBLIC_URL);
  // Mail programs of other sites unsubscribe by RFC 8058; assistants in browsers are told by MCP's own rule.
  app.use(sameOriginOnly({ host, except: ['/unsubscribe/', '/mcp'] }));
  app.use(compressed());
  app.use(languageOfRequest());
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
}

function addressOf(app: INestApplication): string {
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

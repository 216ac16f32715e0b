import type { OnModuleDestroy } from '@nestjs/common';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceConfig } from '@app/infra/config';

/** The second listener of this process: operators only, on an address of its own, never reachable through the board. */
export class OpsListener implements OnModuleDestroy {
  private server: Server | null = null;

  constructor(
    readonly handler: RequestListener,
    private readonly config: ServiceConfig,
  ) {}

  /** Opens the listener; throws when its port is in use. */
  async listen(): Promise<void> {
    const server = createServer(this.handler);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.config.OPS_PORT, this.config.OPS_HOST, resolve);
    });
    this.server = server;
  }

  get url(): string {
    const address = this.server?.address() as AddressInfo | null | undefined;
    if (address === null || address === undefined) throw new Error('The operators’ listener is not open.');
    return `http://127.0.0.1:${address.port}`;
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

import type { Server } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { HealthDoor } from '../start/index.js';

/** Lets Nest answer at a listener that is open already: to listen is to take it over. */
export class DoorAdapter extends ExpressAdapter {
  constructor(private readonly door: HealthDoor) {
    super();
  }

  override initHttpServer(): void {
    this.httpServer = this.door.server;
  }

  override listen(_port: unknown, ...args: unknown[]): Server {
    this.door.handOver(this.getInstance());
    const done = args.at(-1);
    if (typeof done === 'function') done();
    return this.door.server;
  }
}

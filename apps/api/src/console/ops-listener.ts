import type { OnModuleDestroy } from '@nestjs/common';
import type { RequestListener } from 'node:http';
import type { HealthDoor } from '@app/infra/start';

/** The second listener of this process: operators only, on an address of its own, never reachable through the board. */
export class OpsListener implements OnModuleDestroy {
  private door: HealthDoor | null = null;

  constructor(readonly handler: RequestListener) {}

  /** Takes over the listener that has told of this process's health so far. */
  takeOver(door: HealthDoor): void {
    door.handOver(this.handler);
    this.door = door;
  }

  get url(): string {
    if (this.door === null) throw new Error('The operators’ listener is not open.');
    return this.door.url;
  }

  async onModuleDestroy(): Promise<void> {
    await this.door?.close();
  }
}

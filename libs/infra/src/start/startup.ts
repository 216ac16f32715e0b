import { setMaxListeners } from 'node:events';
import type { ServiceConfig } from '../config/index.js';
import { HealthDoor } from './health-door.js';

/** A started service. */
export interface RunningService {
  /** Finishes the work in hand, then closes everything. */
  stop(): Promise<void>;
}

/** What a service's application is told about its start. */
export interface StartOverrides {
  readonly startup?: Startup;
}

/** One service: its name, the setting of its health listener's port, and its application, loaded when it is needed. */
export interface ServiceDefinition {
  readonly name: string;
  readonly healthPort: 'OPS_PORT' | 'INGESTION_PORT' | 'MATCHER_PORT' | 'NOTIFIER_PORT';
  load(): Promise<{
    createApp(config: ServiceConfig, overrides: StartOverrides): Promise<RunningService>;
  }>;
}

/** What the start of a service and the service share: its health listener, and whether it is to stop. */
export class Startup {
  private readonly stopper = new AbortController();
  private readonly leaver = new AbortController();
  private giveBack: (() => Promise<void>) | null = null;

  constructor(
    private door: HealthDoor | null = null,
    /** Called when work begins that a stop must wait for. */
    readonly workBegins: () => void = () => undefined,
  ) {
    // Each mail that waits for a connection listens: many listeners are no leak.
    setMaxListeners(0, this.stopper.signal);
  }

  /** Aborted when the service is told to stop: what has not begun is not begun. */
  get stopping(): AbortSignal {
    return this.stopper.signal;
  }

  stop(): void {
    this.stopper.abort();
  }

  /** Aborted when a newer release has taken over the data: the service is to stop, and not to come back as it is. */
  get outdated(): AbortSignal {
    return this.leaver.signal;
  }

  leaveToNewer(): void {
    this.stop();
    this.leaver.abort();
  }

  /** What the start holds that others wait for, and how it is given back; null: nothing any more. */
  holds(giveBack: (() => Promise<void>) | null): void {
    this.giveBack = giveBack;
  }

  /** Gives back what the start holds: the process is about to end. */
  async letGo(): Promise<void> {
    await this.giveBack?.();
  }

  /** What /health/ready answers until the service itself can say it: names of what is missing, and a sentence each. */
  waitsFor(missing: Readonly<Record<string, string>>): void {
    this.door?.waitsFor(missing);
  }

  /** The health listener: that of the start, or else a new one. */
  async openDoor(port: number, host: string): Promise<HealthDoor> {
    this.door ??= await HealthDoor.open(port, host);
    return this.door;
  }
}

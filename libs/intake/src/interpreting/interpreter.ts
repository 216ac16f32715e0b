import fs from 'node:fs';
import os from 'node:os';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ServiceConfig } from '@app/infra/config';
import { CONFIG } from '@app/infra/service';
import { attempt } from '../drafts/apart.js';
import { interpret, readingVersion, type DraftToRead, type Reading } from './interpret.js';
import { InterpreterPool } from './interpreter-pool.js';

const MOST_THREADS = 4;
/** Fewer drafts are read at once, without a thread: a single push must not wait for one to start. */
const WORTH_A_THREAD = { cold: 32, warm: 4 } as const;

type Settings = Pick<ServiceConfig, 'INTAKE_THREADS' | 'DATA_DIR'>;

/** Reads drafts: a few in the process itself, many on threads, so that a large board neither waits nor makes others wait. */
@Injectable()
export class Interpreter implements OnApplicationShutdown {
  private readonly pool: InterpreterPool | null;

  constructor(@Inject(CONFIG) { INTAKE_THREADS, DATA_DIR }: Settings) {
    const file = new URL('./worker.js', import.meta.url);
    const threads = INTAKE_THREADS ?? Math.min(MOST_THREADS, os.availableParallelism());
    // Without a build (under test) there is no such file, and everything is read in the process.
    this.pool =
      threads > 0 && fs.existsSync(file) ? new InterpreterPool(file, threads, { dataDir: DATA_DIR }) : null;
  }

  /** The version of the rules that it reads by. */
  version(): string {
    return readingVersion();
  }

  /** What the drafts say, in their order; what one throws is its own. */
  async readAll(drafts: readonly DraftToRead[]): Promise<Reading[]> {
    if (this.pool === null || drafts.length < this.worthAThread())
      return drafts.map((draft) => attempt(() => interpret(draft)));
    return this.pool.read(drafts);
  }

  private worthAThread(): number {
    return this.pool?.isWarm === true ? WORTH_A_THREAD.warm : WORTH_A_THREAD.cold;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.stop();
  }
}

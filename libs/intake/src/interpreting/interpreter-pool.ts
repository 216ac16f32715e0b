import { Worker } from 'node:worker_threads';
import { thrownOf } from '../drafts/apart.js';
import type { DraftToRead, Reading } from './interpret.js';

/** Drafts for a thread to read. */
export interface WorkOrder {
  readonly id: number;
  readonly drafts: readonly DraftToRead[];
}

/** What a thread read, in the order of the drafts. */
export interface WorkAnswer {
  readonly id: number;
  readonly results: readonly Reading[];
}

/** What a thread is told when it starts. */
export interface WorkerSettings {
  readonly dataDir: string;
}

interface Pending {
  resolve(results: readonly Reading[]): void;
  reject(error: Error): void;
}

/** One thread and the orders it has not answered. */
class Thread {
  private readonly pending = new Map<number, Pending>();
  private readonly worker: Worker;
  private nextId = 0;

  constructor(file: URL, settings: WorkerSettings, onEnd: (thread: Thread) => void) {
    this.worker = new Worker(file, { workerData: settings });
    this.worker.unref();
    this.worker.on('message', ({ id, results }: WorkAnswer) => {
      this.pending.get(id)?.resolve(results);
      this.pending.delete(id);
    });
    this.worker.on('error', (error: Error) => this.fail(error));
    this.worker.on('exit', () => {
      this.fail(new Error('A thread that reads postings ended.'));
      onEnd(this);
    });
  }

  get load(): number {
    return this.pending.size;
  }

  read(drafts: readonly DraftToRead[]): Promise<readonly Reading[]> {
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.pending.set(id, { resolve, reject });
      this.worker.postMessage({ id, drafts } satisfies WorkOrder);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}

/** Threads that read drafts; started when first needed, and replaced when one ends. */
export class InterpreterPool {
  private readonly threads: Thread[] = [];
  /** Drafts whose thread ended are read one after another, each alone. */
  private suspects: Promise<unknown> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly file: URL,
    private readonly size: number,
    private readonly settings: WorkerSettings,
  ) {}

  /** Whether threads run already. */
  get isWarm(): boolean {
    return this.threads.length > 0;
  }

  /**
   * Reads drafts on all threads; the results are in their order. A draft that ends its thread is found and answered for
   * by itself; rejects only where every draft does, which is then no fault of theirs.
   */
  async read(drafts: readonly DraftToRead[]): Promise<Reading[]> {
    const share = Math.ceil(drafts.length / this.size);
    const parts = Array.from({ length: this.size }, (_, n) => drafts.slice(n * share, (n + 1) * share));
    const wanted = parts.filter((part) => part.length > 0);
    const results = await Promise.all(wanted.map((part) => this.readPart(part)));
    return results.flat();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.threads.splice(0).map((thread) => thread.stop()));
  }

  private async readPart(drafts: readonly DraftToRead[]): Promise<readonly Reading[]> {
    try {
      return await this.idlest().read(drafts);
    } catch (error) {
      if (this.isStopped) throw error;
      // Another order may have ended the thread: each draft of this one gets a thread that nobody else uses.
      const alone = this.suspects.then(() => this.readSingly(drafts));
      this.suspects = alone.catch(() => undefined);
      return alone;
    }
  }

  private async readSingly(drafts: readonly DraftToRead[]): Promise<readonly Reading[]> {
    const readings: Reading[] = [];
    let ended: unknown = null;
    for (const draft of drafts) {
      const thread = new Thread(this.file, this.settings, () => undefined);
      try {
        readings.push(...(await thread.read([draft])));
      } catch (error) {
        ended = error;
        readings.push({ ok: false, thrown: thrownOf(error) });
      } finally {
        await thread.stop();
      }
    }
    if (ended !== null && (this.isStopped || readings.every(({ ok }) => !ok))) throw ended;
    return readings;
  }

  private idlest(): Thread {
    if (this.threads.length < this.size) {
      const ended = (thread: Thread) => {
        const at = this.threads.indexOf(thread);
        if (at >= 0) this.threads.splice(at, 1);
      };
      this.threads.push(new Thread(this.file, this.settings, ended));
    }
    return this.threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  }
}

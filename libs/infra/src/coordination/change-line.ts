import type { ClientSession } from 'mongoose';
import { pause } from '../system/index.js';
import { TooManyChangesError, isUnreachable } from '../mongo/index.js';

/** Changes that wait longer are refused: whoever asked has given up by then, and a line must not grow for ever. */
const PATIENCE_MS = 20_000;
/** No further change joins a transaction that has worked for so long. */
const TOGETHER_MS = 200;
/** Between two transactions other processes get a chance to begin theirs. */
const GAP_MS = 5;

/** A change that waits for its turn. */
interface Waiting {
  readonly since: number;
  /** Does its part within the transaction, and returns how to answer who asked once that is committed. */
  readonly run: (session: ClientSession) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/** Is told how the line moves. */
export interface LineWatch {
  /** A change was committed so many seconds after it joined the line. */
  committed(seconds: number): void;
  /** A change was refused, as it had waited too long. */
  refused(): void;
}

const NOBODY: LineWatch = { committed: () => undefined, refused: () => undefined };

/** Runs `work` in one transaction, again where it conflicts with another. */
export type Transact = (work: (session: ClientSession) => Promise<void>) => Promise<void>;

/**
 * The line of changes that one process makes. They exclude each other anyway, by the counter of changes; without a line
 * they would find that out by write conflicts, each of which restarts a transaction, and at load do little else. Those
 * that wait together are committed together, one after another in one transaction: waiting for the disk is most of the
 * cost of a small change.
 */
export class ChangeLine {
  private waiting: Waiting[] = [];
  private running = false;
  private watch = NOBODY;

  constructor(private readonly transact: Transact) {}

  /** How many changes wait. */
  get length(): number {
    return this.waiting.length;
  }

  watchedBy(watch: LineWatch): void {
    this.watch = watch;
  }

  /** Resolves when the change is committed. A change that fails is undone, and fails alone. */
  change<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const run = async (session: ClientSession) => {
        const result = await work(session);
        return () => resolve(result);
      };
      this.waiting.push({ since: performance.now(), run, reject });
      if (!this.running) void this.serve();
    });
  }

  private async serve(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      await this.commitSome();
      this.refuseTheLate();
      if (this.waiting.length > 0) await pause(GAP_MS);
    }
    this.running = false;
  }

  private async commitSome(): Promise<void> {
    const group = this.waiting;
    this.waiting = [];
    let answers: (() => void)[] = [];
    /** Whose turn it is; null while the transaction begins or is committed. */
    let current: Waiting | null = null;
    try {
      await this.transact(async (session) => {
        const start = performance.now();
        answers = [];
        for (current of group) {
          if (answers.length > 0 && performance.now() - start > TOGETHER_MS) break;
          answers.push(await current.run(session));
        }
        current = null;
      });
      for (const answer of answers) answer();
      this.tellCommitted(group.slice(0, answers.length));
      this.waiting.unshift(...group.slice(answers.length));
    } catch (error) {
      this.failed(error, group, current);
    }
  }

  private tellCommitted(committed: readonly Waiting[]): void {
    const now = performance.now();
    for (const { since } of committed) this.watch.committed((now - since) / 1_000);
  }

  /** One that has failed by itself takes nobody with it. Where MongoDB is away, nobody waits to find out once more. */
  private failed(error: unknown, group: readonly Waiting[], culprit: Waiting | null): void {
    if (culprit === null || isUnreachable(error)) {
      const everybody = [...group, ...this.waiting];
      this.waiting = [];
      for (const { reject } of everybody) reject(error);
      return;
    }
    culprit.reject(error);
    this.waiting.unshift(...group.filter((one) => one !== culprit));
  }

  private refuseTheLate(): void {
    const late = performance.now() - PATIENCE_MS;
    const refused = this.waiting.filter(({ since }) => since < late);
    this.waiting = this.waiting.filter(({ since }) => since >= late);
    for (const { reject } of refused) {
      this.watch.refused();
      reject(new TooManyChangesError());
    }
  }
}

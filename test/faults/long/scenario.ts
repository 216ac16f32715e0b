import type { World, WorldOptions } from './world.js';

/** What a scenario may use besides its world. */
export interface Run {
  readonly world: World;
  /** How often the fault is to happen. */
  readonly times: number;
  readonly random: () => number;
  /** A line of progress. */
  readonly say: (line: string) => void;
}

/** What a scenario found besides the ledger. */
export interface Findings {
  /** How often the fault did happen. */
  readonly repetitions: number;
  /** Further conditions that did not hold, as sentences. */
  readonly faults?: readonly string[];
  /** Further figures, as one sentence. */
  readonly note?: string;
}

/** One row of bench/FAULTS.md. */
export interface Scenario {
  /** Begins with its number in the list of scenarios: `1-kill-notifier`. */
  readonly name: string;
  readonly title: string;
  /** `full`: what the promise asks for. The option --times replaces it. */
  readonly full: number;
  readonly options?: WorldOptions;
  /** A control: here the ledger must find faults. */
  readonly mustFail?: boolean;
  /** Why it cannot run on this machine; null where it can. */
  readonly cannot?: () => string | null;
  /** What must be there before the servers start. Returns what undoes it. */
  readonly prepare?: () => () => void;
  readonly run: (run: Run) => Promise<Findings>;
}

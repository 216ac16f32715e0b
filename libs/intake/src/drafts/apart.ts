import type { Refusal } from './check-draft.js';

/** What the intake does to an item, in this order. */
export type IntakeStage = 'check' | 'interpret' | 'cluster' | 'commit';

/** What an item threw, as data: it crosses threads. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** What a step gave for one item, or what it threw. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly thrown: Thrown };

/** Does one step for one item: what it throws is an answer like any other and ends nothing. */
export function attempt<T>(step: () => T): Attempt<T> {
  try {
    return { ok: true, value: step() };
  } catch (error) {
    return { ok: false, thrown: thrownOf(error) };
  }
}

/** Whatever was thrown, as data. */
export const thrownOf = (error: unknown): Thrown =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { name: 'Error', message: String(error), stack: undefined };

const DOING: Readonly<Record<IntakeStage, string>> = {
  check: 'checked',
  interpret: 'read',
  cluster: 'compared with other openings',
  commit: 'stored',
};

/** The refusal of an item that threw: the fault is ours, and the rest of its batch goes on. */
export const refusalOfThrown = (stage: IntakeStage, { name, message }: Thrown): Refusal => ({
  outcome: 'refused',
  field: '',
  reason: 'threw',
  message: `It could not be ${DOING[stage]} (${name}: ${message.slice(0, 200)}). This is a fault of the board, not of the posting: its operator can see it among the dead letters.`,
});

/** Thrown where the opening of one posting could not be decided. */
export class ClusteringThrew extends Error {
  constructor(override readonly cause: unknown) {
    super('An opening could not be decided.');
  }

  /** Does `step`, which decides about one posting. */
  static guard<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      throw new ClusteringThrew(error);
    }
  }
}

import type { Source } from '../records/index.js';

/** A scheduler that Redis holds. */
export interface ExistingScheduler {
  readonly key: string;
  readonly every?: number | string | null | undefined;
}

export interface SchedulerPlan {
  readonly upsert: readonly { readonly id: string; readonly source: string; readonly everyMs: number }[];
  readonly remove: readonly string[];
}

const idOf = (source: string): string => `source-${source}`;

/** Which schedulers must be made or changed, and which belong to no source any more. */
export function planSchedulers(
  sources: readonly Pick<Source, '_id' | 'everySeconds'>[],
  existing: readonly ExistingScheduler[],
): SchedulerPlan {
  const held = new Map(existing.map(({ key, every }) => [key, Number(every)]));
  const wanted = sources.map(({ _id, everySeconds }) => ({
    id: idOf(_id),
    source: _id,
    everyMs: everySeconds * 1_000,
  }));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    upsert: wanted.filter(({ id, everyMs }) => held.get(id) !== everyMs),
    remove: [...held.keys()].filter((key) => !ids.has(key)),
  };
}

import DataLoader from 'dataloader';

/** How long a request waits for others to share its round trip. */
const WINDOW_MS = 2;
const MOST = 100;

/**
 * Answers requests together: one round trip for many. The first waits two milliseconds for others; those that come while
 * it is away wait for its return and go together. So the more there are, the more share a round trip (group commit: DeWitt
 * et al., Implementation Techniques for Main Memory Database Systems, 1984). A request is never answered by a round trip
 * that began before it. `answer` gives one result for each request, in order; nothing is remembered. Where it throws, every
 * one of its requests does.
 */
export function batched<Request, Result>(
  answer: (requests: readonly Request[]) => Promise<readonly Result[]>,
): (request: Request) => Promise<Result> {
  const turns = new Turns();
  const loader = new DataLoader<Request, Result>((requests) => turns.end(() => answer(requests)), {
    cache: false,
    maxBatchSize: MOST,
    batchScheduleFn: (run) => turns.wait(run),
  });
  return (request) => loader.load(request);
}

/** Lets one batch be away at a time, in the order in which they came, none before its window has passed. */
class Turns {
  private readonly waiting: { readonly run: () => void; collecting: boolean }[] = [];
  private away = false;

  wait(run: () => void): void {
    const batch = { run, collecting: true };
    this.waiting.push(batch);
    setTimeout(() => {
      batch.collecting = false;
      this.next();
    }, WINDOW_MS);
  }

  async end<Result>(answer: () => Promise<Result>): Promise<Result> {
    try {
      return await answer();
    } finally {
      this.away = false;
      this.next();
    }
  }

  private next(): void {
    if (this.away || this.waiting[0]?.collecting !== false) return;
    this.away = true;
    this.waiting.shift()?.run();
  }
}

/** Reads documents by id, those asked for at about the same time together. Null for each id that `read` does not find. */
export const batchedById = <Id extends string, Doc extends { readonly _id: Id }>(
  read: (ids: Id[]) => Promise<Doc[]>,
): ((id: Id) => Promise<Doc | null>) =>
  batched(async (ids) => {
    const found = await read([...new Set(ids)]);
    const byId = new Map(found.map((doc) => [doc._id, doc]));
    return ids.map((id) => byId.get(id) ?? null);
  });

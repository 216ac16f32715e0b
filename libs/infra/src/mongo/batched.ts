import DataLoader from 'dataloader';

/** How long a request waits for others to share its round trip. */
const WINDOW_MS = 2;
const MOST = 100;

/**
 * Collects requests that come within two milliseconds, and answers them together: one round trip for many. `answer` gives
 * one result for each request, in order; nothing is remembered. Where it throws, every one of them does.
 */
export function batched<Request, Result>(
  answer: (requests: readonly Request[]) => Promise<readonly Result[]>,
): (request: Request) => Promise<Result> {
  const loader = new DataLoader<Request, Result>(answer, {
    cache: false,
    maxBatchSize: MOST,
    batchScheduleFn: (run) => void setTimeout(run, WINDOW_MS),
  });
  return (request) => loader.load(request);
}

/** Reads documents by id, those asked for at about the same time together. Null for each id that `read` does not find. */
export const batchedById = <Doc extends { _id: string }>(
  read: (ids: string[]) => Promise<Doc[]>,
): ((id: string) => Promise<Doc | null>) =>
  batched(async (ids) => {
    const found = await read([...new Set(ids)]);
    const byId = new Map(found.map((doc) => [doc._id, doc]));
    return ids.map((id) => byId.get(id) ?? null);
  });

import { setTimeout as wait } from 'node:timers/promises';
import { inChangeOrder } from '@app/infra/coordination';
import type { Database } from '@app/infra/mongo';
import type { Inbox } from '@app/inbox';
import { aSavedSearch, aSubscriber } from '@app/testing';
import type { ReceivedCopy } from './ledger.js';
import type { PostingPlan, SearchPlan } from './workload.js';

const RETRY_MS = 100;
/** A client that hears nothing for so long asks again. */
const PATIENCE_MS = 30_000;

/** Writes confirmed people with active searches, as confirming would. */
export async function seedSearches(database: Database, plans: readonly SearchPlan[]): Promise<void> {
  const ids = new Map(
    [...new Set(plans.map((plan) => plan.email))].map((email, n) => [email, `subscriber${n}`]),
  );
  await database.subscribers.insertMany(
    [...ids].map(([address, _id]) => aSubscriber({ _id, address, addressHash: _id })),
  );
  await inChangeOrder(database, plans.length, async (session, firstSeq) => {
    const searches = plans.map(({ email, query, rhythm }, n) => {
      const seq = firstSeq + n;
      const subscriberId = ids.get(email) ?? '';
      return aSavedSearch({
        query,
        rhythm,
        subscriberId,
        seq,
        versions: [{ query, fromSeq: seq, toSeq: null }],
      });
    });
    await database.savedSearches.insertMany(searches, { session });
  });
}

/** Pushes postings until each push is answered with 2xx, as a careful client does. Returns our id of each external id. */
export async function pushAll(
  boardUrl: string,
  token: string,
  batches: readonly (readonly PostingPlan[])[],
  afterBatch: (done: number) => Promise<void>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [n, batch] of batches.entries()) {
    const outcomes = await pushUntilAccepted(boardUrl, token, batch);
    outcomes.forEach((postingId, k) => ids.set(postingId, batch[k]?.externalId ?? ''));
    await afterBatch(n + 1);
  }
  return ids;
}

/** Pushes one batch until it is answered with 2xx, or given up. Returns our id of each posting. */
export async function pushUntilAccepted(
  boardUrl: string,
  token: string,
  batch: readonly PostingPlan[],
  givenUp?: AbortSignal,
): Promise<string[]> {
  const body = JSON.stringify(
    batch.map((plan) => ({
      url: `https://jobs.example.org/${plan.externalId}`,
      text: 'A role for you.',
      ...plan,
    })),
  );
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  for (;;) {
    givenUp?.throwIfAborted();
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(`${boardUrl}/api/postings`, { method: 'POST', headers, body, signal });
      if (response.ok) {
        const report = (await response.json()) as { items: { id: string }[] };
        return report.items.map(({ id }) => id);
      }
      if (response.status < 500 && response.status !== 429)
        throw new Error(`push refused: ${await response.text()}`);
    } catch (error) {
      // A TypeError of fetch: the api is down just now. By name, since jest has a TypeError of its own.
      if (!['TypeError', 'TimeoutError'].includes((error as Error).name)) throw error;
    }
    await wait(RETRY_MS);
  }
}

/** What the mail server received, in terms of the plan. */
export async function receivedCopies(
  inbox: Inbox,
  ids: ReadonlyMap<string, string>,
): Promise<ReceivedCopy[]> {
  const mails = await inbox.mails();
  return mails.map((mail) => {
    const links = [...(mail.text ?? '').matchAll(/\/postings\/([A-Za-z0-9_-]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const externalIds = [...new Set(links)].map((id) => ids.get(id) ?? `unknown posting ${id}`);
    return { to: mail.to[0] ?? '', messageId: mail.messageId ?? '', externalIds };
  });
}

import { dayOf } from '@app/core/figures';
import { asId, type AlertId, type ClusterId, type DeliveryId, type SubscriberId } from '@app/core/ids';
import type { KeptDelivery } from '../../libs/core/src/records/index.js';
import type { Database } from '@app/infra/mongo';
import type { Alert, KeptPosting, SavedSearch } from '@app/core/records';
import { aPosting, aSavedSearch, aSubscriber } from '@app/testing';

/** Documents in each collection: enough that a walk over all of one is seen. */
export const BIG = 20_000;
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Fills every collection that can grow, in states as they are found on a board that has run for a year. */
export async function fillBig(database: Database, now: Date): Promise<void> {
  const ago = (ms: number): Date => new Date(now.getTime() - ms);
  const each = <T>(make: (n: number) => T): T[] => Array.from({ length: BIG }, (_, n) => make(n));
  const kinds: Record<string, object[]> = {
    postings: each((n) => posting(n, ago)),
    subscribers: each((n) =>
      aSubscriber({ _id: `s${n}`, createdAt: ago(40 * DAY), confirmedAt: n % 400 === 7 ? null : ago(DAY) }),
    ),
    savedSearches: each((n) => search(n, ago)),
    alerts: each((n) => alert(n, ago)),
    deliveries: each((n) => delivery(n, ago)),
    sources: each((n) => ({
      _id: `source${n}`,
      kind: 'rss',
      settings: {},
      everySeconds: 3_600,
      enabled: n % 100 === 0,
      paused: false,
      origin: 'store',
      nextPollAt: ago(-DAY),
      failures: n % 1_000 === 0 ? 5 : 0,
      alarm: null,
      openCount: 0,
    })),
    reads: each((n) => ({
      ...{ _id: `r${n}`, source: `source${n % 50}`, at: ago(n * 60_000), outcome: 'read' },
      ...{ times: 1, listed: 9, new: 1, changed: 0, closed: 0, skipped: 0, faults: 0, bytes: 9, ms: 9 },
    })),
    dryRuns: each((n) => ({
      ...{ _id: `source${n}`, state: 'done', by: 'ada', askedAt: ago(n * 60_000), endedAt: ago(n * 60_000) },
      ...{ claimedUntil: null, fault: null, found: null },
    })),
    suppressions: each((n) => ({ _id: `h${n}`, reason: 'hard-bounce', at: ago(n * 60_000) })),
    addressLimits: each((n) => ({ _id: `h${n}`, at: [ago(n * 140_000)], lastAt: ago(n * 140_000) })),
    deadLetters: each((n) => ({
      _id: `l${n}`,
      stage: 'push',
      reason: 'malformed',
      message: 'x',
      origin: 'acme',
      sample: '',
      count: 1,
      firstAt: ago(n * 400_000),
      lastAt: ago(n * 400_000),
    })),
    feedback: each((n) => ({
      _id: `f${n}`,
      addressHash: `h${n}`,
      kind: 'delayed',
      channel: 'dialogue',
      step: 'none',
      at: ago(n * 400_000),
    })),
    mailPauses: each((n) => ({
      _id: `d${n}.example`,
      since: ago(8 * DAY),
      until: ago(n < 10 ? -HOUR : (n * 7.1 * DAY) / BIG),
      times: 1,
    })),
    hooks: each((n) => ({
      _id: `k${n}`,
      subscriberId: `s${n}`,
      savedSearchId: `q${n}`,
      kind: 'slack',
      url: 'https://hooks.example/1',
      state: 'on',
      createdAt: ago(DAY),
    })),
    hidings: each((n) => ({
      _id: `posting:gone${n}`,
      subject: 'posting',
      value: `gone${n}`,
      at: ago(n * 60_000),
      state: 'hidden',
    })),
    reports: each((n) => ({
      _id: n % 2 === 0 ? `p${n}:scam` : `p${n}:wrong-fact:visa`,
      postingId: `p${n}`,
      ...(n % 2 === 0 ? { kind: 'scam' } : { kind: 'wrong-fact', field: 'visa' }),
      count: 1,
      notes: [],
      firstAt: ago(n * 380_000),
      lastAt: ago(n * 380_000),
    })),
    dayFigures: each((n) => {
      const day = dayOf(ago((n % 60) * DAY));
      const counts = { mailsAccepted: n, mailsRefused: n % 7, mails: n + (n % 7) };
      return { _id: `${day} d${n}.example`, day, domain: `d${n}.example`, counts, at: ago((n % 60) * DAY) };
    }),
    pushTokens: each((n) => ({ _id: `t${n}`, kind: 'bearer', source: `source${n}`, createdAt: ago(DAY) })),
  };
  for (const [name, documents] of Object.entries(kinds))
    await database.connection.collection(name).insertMany(documents, { ordered: false });
  await database.counters.updateOne({ _id: 'changes' }, { $set: { value: BIG } });
}

type Ago = (ms: number) => Date;

/** One of forty is open; of the closed ones some have their markup, fewer are so old that they are forgotten. */
function posting(n: number, ago: Ago): KeptPosting {
  const fields = { _id: `p${n}`, seq: n, unmatched: n % 1_000 === 1, matchFailures: 5 };
  if (n % 40 === 0) return aPosting({ ...fields, html: '<p>x</p>', ...(n < 200 ? ending(ago) : {}) });
  const days = n % 400 === 1 ? 370 : n % 300;
  const html = n % 100 === 3 || days < 30 ? '<p>x</p>' : null;
  return aPosting({ ...fields, state: 'closed', closedAt: ago(days * DAY), html });
}

const ending = (ago: Ago): Partial<KeptPosting> => ({ validThrough: ago(HOUR) });

function search(n: number, ago: Ago): SavedSearch {
  const state = n % 100 === 0 ? 'active' : n % 100 === 1 ? 'pending' : n % 2 === 0 ? 'paused' : 'deleted';
  const query = `rust${n}`;
  const open = { query, fromSeq: 1, toSeq: null };
  const versions = state === 'active' ? [open] : n % 200 === 2 ? [{ ...open, toSeq: 5 }] : [];
  return aSavedSearch({
    _id: `q${n}`,
    subscriberId: `s${n}`,
    query,
    state,
    seq: n,
    versions,
    createdAt: ago(DAY),
    // Some wait to be counted, some to be told.
    ...(n % 1_000 === 0 ? { news: { kind: 'words', counted: n % 2_000 === 0 } } : {}),
  });
}

function alert(n: number, ago: Ago): Alert {
  const state = n % 200 === 0 ? 'pending' : n % 200 === 1 ? 'lapsed' : n % 1_000 === 2 ? 'held' : 'assigned';
  const age = (n % 190) * DAY;
  return {
    _id: asId<AlertId>(`s${n}:p${n}`),
    subscriberId: asId<SubscriberId>(`s${n}`),
    clusterId: asId<ClusterId>(`p${n}`),
    matches: [],
    rhythm: 'daily',
    createdAt: ago(age),
    dueAt: ago(state === 'pending' ? -DAY : age),
    state,
    deliveryId: null,
    ...(n % 190 === 185 ? { keptAt: ago((n % 9) * DAY) } : {}),
  };
}

function delivery(n: number, ago: Ago): KeptDelivery {
  const waits = n % 200 === 0;
  const age = n < BIG / 2 ? (n * HOUR) / BIG : n * HOUR;
  const state = waits ? 'retry' : n % 100 === 1 ? 'dead' : n % 1_000 === 2 ? 'held' : 'accepted';
  const isOver = state === 'dead' || state === 'accepted';
  return {
    _id: asId<DeliveryId>(`d${n}`),
    kind: 'alerts',
    subscriberId: asId<SubscriberId>(`s${n}`),
    savedSearchId: null,
    hookId: null,
    rhythm: 'daily',
    windowKey: 'w',
    items: [],
    overflow: 0,
    state,
    nextAt: waits ? ago(-HOUR) : null,
    lease: null,
    attempts: [],
    messageId: `<d${n}@x>`,
    reason: null,
    createdAt: ago(age),
    dueAt: ago(age),
    finishedAt: isOver ? ago(age) : null,
    ...(n % 400 === 0 ? { lapses: true as const } : {}),
  };
}

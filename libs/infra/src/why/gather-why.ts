import { createHash } from 'node:crypto';
import { FEEDBACK_KINDS } from '@app/core/feedback';
import {
  alertId,
  type AlertId,
  type ClusterId,
  type DeliveryId,
  type PostingId,
  type SubscriberId,
} from '@app/core/ids';
import type { KeptDelivery, SavedSearch, Subscriber } from '@app/core/records';
import type { PastWording, TraceEntry } from '@app/core/trace';
import type {
  FeedbackEvidence,
  PersonEvidence,
  PostingEvidence,
  SearchEvidence,
  WhyEvidence,
} from '@app/search/why';
import type { KeptFeedback } from '@app/core/running';
import type { ToldPosting } from '../postings/index.js';
import { postingEvidence } from './appearances.js';
import { statesOf } from './past-states.js';
import type { WhyStore } from './why-store.js';

/** About whom and what is asked. */
export interface WhyQuestion {
  readonly person: { readonly addressHash: string } | { readonly _id: SubscriberId };
  readonly posting: PostingId;
}

/** What reading the record takes beside it. `now` and `traceDays`: from when on the past is kept whole. */
export interface WhyTools {
  readonly now: Date;
  /** The setting RETAIN_TRACE_DAYS. */
  readonly traceDays: number;
  /** By what feedback may name a mail, from its Message-ID. */
  readonly mailKeys: (messageId: string) => readonly string[];
}

const DAY_MS = 86_400_000;

/** Everything on record about one person and one posting. */
export async function gatherWhy(
  store: WhyStore,
  { person: by, posting: postingId }: WhyQuestion,
  { now, traceDays, mailKeys }: WhyTools,
): Promise<WhyEvidence> {
  // The ledger is read first: what a process does meanwhile is then seen as not yet done, never as half done.
  const [subscriber, lines, traceSince] = await Promise.all([
    store.person(by),
    store.lines({ posting: postingId }),
    store.traceSince(),
  ]);
  const told = await toldOf(store, postingId, lines);
  const keptFrom = new Date(now.getTime() - traceDays * DAY_MS);
  return {
    now,
    keptSince: traceSince !== null && traceSince > keptFrom ? traceSince : keptFrom,
    postingId,
    posting: told?.evidence ?? null,
    refusal: refusalOf(postingId, lines),
    ...(subscriber === null ? NOBODY : await ofPerson(store, subscriber, { postingId, told, mailKeys })),
  };
}

const NOBODY = { person: null, alerts: [], mails: [], keptAway: null, postponed: [], feedback: [] } as const;

/** A posting with the openings that it was ever part of. */
interface Told {
  readonly evidence: PostingEvidence;
  readonly clusters: readonly ClusterId[];
}

async function toldOf(store: WhyStore, id: PostingId, lines: readonly TraceEntry[]): Promise<Told | null> {
  const posting = await store.posting(id);
  if (posting === null) return null;
  const states = statesOf(posting, sameAge(posting, await store.changesOf(id)));
  const clusters = [...new Set(states.map(({ clusterId }) => clusterId))];
  return { evidence: postingEvidence(posting, states, lines), clusters };
}

/** Changes that came after the posting was read are none of what it says. */
const sameAge = <Change extends { readonly untilSeq: number }>(
  { seq }: ToldPosting,
  changes: readonly Change[],
): Change[] => changes.filter(({ untilSeq }) => untilSeq <= seq);

function refusalOf(id: PostingId, lines: readonly TraceEntry[]): WhyEvidence['refusal'] {
  for (const line of lines) {
    if (line.step !== 'refused') continue;
    const own = line.of.find(({ posting }) => posting === id);
    if (own !== undefined) return { at: line.at, reason: own.reason, field: own.field };
  }
  return null;
}

/** About what a person is looked up. */
interface Asked extends Pick<WhyTools, 'mailKeys'> {
  readonly postingId: PostingId;
  readonly told: Told | null;
}

async function ofPerson(
  store: WhyStore,
  subscriber: Subscriber,
  { postingId, told, mailKeys }: Asked,
): Promise<Pick<WhyEvidence, 'person' | 'alerts' | 'mails' | 'keptAway' | 'postponed' | 'feedback'>> {
  const { _id, addressHash } = subscriber;
  const clusters = told?.clusters ?? [];
  const ids = clusters.map((cluster) => alertId(_id, cluster));
  const [person, ledger, keptAway, lines] = await Promise.all([
    personOf(store, subscriber, told?.evidence ?? null),
    ledgerOf(store, _id, postingId, ids),
    store.keptAway(_id, postingId, clusters),
    store.lines({ subscriber: _id }),
  ]);
  const accepted = ledger.mails.flatMap(({ state, finishedAt }) =>
    state === 'accepted' ? (finishedAt ?? []) : [],
  );
  const since = accepted.reduce<Date | null>(
    (first, at) => (first === null || at < first ? at : first),
    null,
  );
  const docs = since === null ? [] : await store.feedback(addressHash, since);
  const feedback = feedbackOf(addressHash, docs, ledger.mails, mailKeys);
  return { person, ...ledger, keptAway, postponed: postponedOf(_id, lines), feedback };
}

async function ledgerOf(
  store: WhyStore,
  subscriberId: SubscriberId,
  postingId: PostingId,
  ids: readonly AlertId[],
): Promise<Pick<WhyEvidence, 'alerts' | 'mails'>> {
  const alerts = await store.alerts(ids);
  const named = alerts.flatMap(({ deliveryId }) => deliveryId ?? []);
  return { alerts, mails: await store.mails(subscriberId, postingId, ids, named) };
}

async function personOf(
  store: WhyStore,
  { address: _address, addressHash, consents: _consents, ...record }: Subscriber,
  posting: PostingEvidence | null,
): Promise<PersonEvidence> {
  const seqs = (posting?.appearances ?? []).map(({ seq }) => seq);
  const [suppression, searches, past] = await Promise.all([
    store.suppression(addressHash),
    store.searches(record._id),
    seqs.length === 0 ? [] : store.pastWordings(record._id, Math.min(...seqs), Math.max(...seqs)),
  ]);
  return { id: record._id, record, suppression, searches: searches.map((search) => searchOf(search, past)) };
}

function searchOf(search: SavedSearch, past: readonly PastWording[]): SearchEvidence {
  const { _id: id, state, rhythm, createdAt, confirmedAt, query, versions } = search;
  const left = past.filter(
    ({ savedSearchId, fromSeq }) =>
      savedSearchId === id && !versions.some((wording) => wording.fromSeq === fromSeq),
  );
  const wordings = [...left, ...versions].sort((a, b) => a.fromSeq - b.fromSeq);
  return { id, state, rhythm, createdAt, confirmedAt, query, wordings };
}

const postponedOf = (id: SubscriberId, lines: readonly TraceEntry[]): WhyEvidence['postponed'] =>
  [...lines]
    .reverse()
    .flatMap((line) =>
      line.step !== 'postponed'
        ? []
        : line.of
            .filter(({ subscriber }) => subscriber === id)
            .map(({ by, until }) => ({ at: line.at, by, until })),
    );

/**
 * What came back about mails to an address. A report of a mail to us names the mail by the key of its record; a provider's names it only by an id of its own.
 */
export function feedbackOf(
  addressHash: string,
  docs: readonly KeptFeedback[],
  mails: readonly KeptDelivery[],
  mailKeys: WhyTools['mailKeys'],
): FeedbackEvidence[] {
  const named = new Map<string, DeliveryId>();
  for (const { _id: mail, messageId } of mails)
    for (const key of mailKeys(messageId))
      for (const kind of FEEDBACK_KINDS) named.set(keyOf(addressHash, kind, key), mail);
  const PROVIDERS = ['ses', 'postmark', 'sendgrid', 'mailgun'];
  return docs
    .map(({ _id, kind, at, status, channel }) => ({
      feedback: { kind, at, status, mail: named.get(_id) ?? null },
      isUnnamed: PROVIDERS.includes(channel),
    }))
    .filter(({ feedback, isUnnamed }) => feedback.mail !== null || isUnnamed)
    .map(({ feedback }) => feedback);
}

/** The id of feedback: see libs/subscriptions/src/feedback. */
const keyOf = (addressHash: string, kind: string, key: string): string =>
  createHash('sha256').update([addressHash, kind, key].join('\u0000')).digest('base64url').slice(0, 22);

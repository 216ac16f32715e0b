import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { PostingId, SubscriberId } from '@app/core/ids';
import type { Alert, KeptDelivery, KeptPosting } from '@app/core/records';
import type { KeptDeadLetter } from '@app/core/running';
import { Database } from '@app/infra/mongo';
import type { WorkFilter, WorkKind } from './filter.js';

/** Counts end here. */
export const MOST_COUNTED = 10_000;
const PATIENCE_MS = 3_000;
/** Of so many postings that changed last, so many at most are looked for in mails by their titles. */
const TITLES = 5_000;
const MOST_TITLED = 200;

/** One record that a filter finds, in words. */
export interface WorkItem {
  readonly id: string;
  readonly at: Date;
  readonly state: string;
  readonly about: string;
}

/** Which of the found: those after an id, and none that came after an instant. */
export interface WorkRange {
  readonly after: string;
  readonly limit: number;
  readonly upTo?: Date;
}

type Filter = Record<string, unknown>;
interface Searchable {
  readonly match: Filter;
  /** The index that has it in the order of ids; absent: MongoDB's choice. */
  readonly hint?: string;
}

/** Finds the records that jobs stand for, in the order of their ids. */
@Injectable()
export class WorkStore {
  constructor(private readonly database: Database) {}

  /** Up to so many, after an id. */
  async find(filter: WorkFilter, range: WorkRange): Promise<WorkItem[]> {
    const { match, hint } = searchable(filter, await this.titled(filter), range.upTo);
    const query = this.model(filter.kind)
      .find({ ...match, ...after(range) } as never)
      .sort({ _id: 1 })
      .limit(range.limit)
      .maxTimeMS(PATIENCE_MS);
    const found = await (hint === undefined ? query : query.hint(hint)).lean<never[]>();
    return found.map((doc) => itemOf(filter.kind, doc));
  }

  /** How many it finds, up to MOST_COUNTED. */
  async count(filter: WorkFilter): Promise<number> {
    const { match, hint } = searchable(filter, await this.titled(filter));
    const options = { limit: MOST_COUNTED, maxTimeMS: PATIENCE_MS, ...(hint === undefined ? {} : { hint }) };
    return this.model(filter.kind).countDocuments(match as never, options);
  }

  /** The person of an address, by its hash. Null where there is none. */
  async personOf(addressHash: string): Promise<SubscriberId | null> {
    const found = await this.database.subscribers
      .findOne({ addressHash }, { _id: 1 })
      .lean<{ _id: SubscriberId }>();
    return found?._id ?? null;
  }

  /** Which postings a text means, where mails are looked for: a mail holds ids, not titles. */
  private async titled({ kind, text }: WorkFilter): Promise<readonly PostingId[]> {
    if (kind !== 'deliveries' || text === undefined) return [];
    const found = await this.database.postings
      .aggregate<{ _id: PostingId }>([
        { $sort: { seq: -1 } },
        { $limit: TITLES },
        { $match: inTitle(text) },
        { $limit: MOST_TITLED },
        { $project: { _id: 1 } },
      ])
      .option({ maxTimeMS: PATIENCE_MS });
    return found.map(({ _id }) => _id);
  }

  private model(kind: WorkKind) {
    const { deadLetters, deliveries, postings, alerts } = this.database;
    // Four collections of other types, asked alike.
    return { 'dead-letters': deadLetters, deliveries, postings, alerts }[
      kind
    ] as unknown as typeof deadLetters;
  }
}

const after = ({ after: id }: WorkRange): Filter => (id === '' ? {} : { _id: { $gt: id } });

function searchable(filter: WorkFilter, titled: readonly PostingId[], upTo?: Date): Searchable {
  switch (filter.kind) {
    case 'dead-letters':
      return deadLetters(filter, upTo);
    case 'deliveries':
      return deliveries(filter, titled, upTo);
    case 'postings':
      return postings(filter, upTo);
    case 'alerts':
      return alerts(filter, upTo);
  }
}

function deadLetters(filter: WorkFilter, upTo?: Date): Searchable {
  const { stage, reason, source, posting, person, text } = filter;
  const origins = [source, posting].filter((one) => one !== undefined);
  const about = text === undefined ? undefined : having(text);
  const conditions: Filter[] = [
    ...origins.map((origin) => ({ origin })),
    // A delivery's id begins with its receiver's.
    ...(person === undefined ? [] : [{ origin: { $gte: `${person}.`, $lt: `${person}/` } }]),
    ...(about === undefined ? [] : [{ $or: [{ message: about }, { sample: about }, { origin: about }] }]),
  ];
  const match = {
    ...given({ stage, reason }),
    ...within('lastAt', filter, upTo),
    ...(conditions.length === 0 ? {} : { $and: conditions }),
  };
  if (origins.length > 0) return { match, hint: 'by-origin' };
  return stage !== undefined && person === undefined ? { match, hint: 'by-stage' } : { match };
}

function deliveries(filter: WorkFilter, titled: readonly PostingId[], upTo?: Date): Searchable {
  const { state, reason, person, posting, text } = filter;
  const match = {
    ...given({ state, reason, subscriberId: person, 'items.matches.postingId': posting }),
    ...(text === undefined
      ? {}
      : { $or: [{ 'attempts.detail': having(text) }, { 'items.matches.postingId': { $in: [...titled] } }] }),
    ...within('createdAt', filter, upTo),
  } satisfies QueryFilter<KeptDelivery>;
  if (person !== undefined) return { match };
  return { match, hint: posting === undefined ? 'work' : 'work-by-posting' };
}

const postings = (filter: WorkFilter, upTo?: Date): Searchable => ({
  match: {
    unmatched: true,
    ...given({ source: filter.source }),
    ...(filter.posting === undefined ? {} : { $and: [{ _id: filter.posting }] }),
    ...(filter.text === undefined ? {} : inTitle(filter.text)),
    ...within('revisedAt', filter, upTo),
  },
  ...(filter.posting === undefined ? { hint: 'unmatched-ids' } : {}),
});

const alerts = (filter: WorkFilter, upTo?: Date): Searchable => ({
  match: {
    state: 'pending',
    ...given({ subscriberId: filter.person, 'matches.postingId': filter.posting }),
    ...within('createdAt', filter, upTo),
  },
});

const having = (text: string) => ({ $regex: literal(text), $options: 'i' });

const inTitle = (text: string) => ({ $or: [{ title: having(text) }, { 'company.name': having(text) }] });

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const given = (fields: Readonly<Record<string, string | undefined>>): Filter =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function within(field: string, { from, until }: WorkFilter, upTo?: Date): Filter {
  const ends = [until, upTo?.toISOString()].filter((end) => end !== undefined).sort();
  const bounds = {
    ...(from === undefined ? {} : { $gte: new Date(from) }),
    ...(ends[0] === undefined ? {} : { $lte: new Date(ends[0]) }),
  };
  return Object.keys(bounds).length === 0 ? {} : { [field]: bounds };
}

function itemOf(kind: WorkKind, doc: never): WorkItem {
  switch (kind) {
    case 'dead-letters': {
      const { _id, lastAt, stage, reason, origin, message } = doc as KeptDeadLetter;
      return { id: _id, at: lastAt, state: `${stage}: ${reason}`, about: `${origin}: ${message}` };
    }
    case 'deliveries': {
      const { _id, createdAt, state, reason, kind: told, attempts } = doc as KeptDelivery;
      const why = reason === null ? '' : `, ${reason}`;
      return {
        id: _id,
        at: createdAt,
        state: `${state}${why}`,
        about: `${told}, ${attempts.length} attempts`,
      };
    }
    case 'postings': {
      const { _id, revisedAt, source, title, matchFailures } = doc as KeptPosting;
      const state = `not compared, failed ${matchFailures} times`;
      return { id: _id, at: revisedAt, state, about: `${source}: ${title}` };
    }
    case 'alerts': {
      const { _id, dueAt, state, clusterId, rhythm } = doc as Alert;
      return { id: _id, at: dueAt, state: `${state}, ${rhythm}`, about: clusterId };
    }
  }
}

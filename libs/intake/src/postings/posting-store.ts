import type { ClusterId, HidingId, PostingId } from '@app/core/ids';
import type { AnyBulkWriteOperation, ClientSession } from 'mongoose';
import type { KnownPosting } from '@app/core/lifecycle';
import type { Hiding, KeptPosting } from '@app/core/records';
import { SAID_FIELDS } from '@app/core/trace';
import type { Database } from '@app/infra/mongo';
import type { BeforeChange } from '@app/infra/trace';
import type { SentPosting } from '../interpreting/sent-fields.js';
import { KNOWN_FIELDS } from './known-fields.js';

const SAID_AND_KNOWN = {
  ...Object.fromEntries(SAID_FIELDS.map((field) => [field, 1 as const])),
  ...KNOWN_FIELDS,
} as const;

const MEMBER_FIELDS = { clusterId: 1, sketch: 1, state: 1, closedAt: 1, repost: 1, quiet: 1 } as const;

/** What finding the opening of a posting needs of others. */
export type StoredMember = Pick<KeptPosting, '_id' | keyof typeof MEMBER_FIELDS>;

const SENT_FIELDS = {
  ...({ externalId: 1, url: 1, applyUrl: 1, title: 1, company: 1 } as const),
  ...({ locationText: 1, text: 1, html: 1, validThrough: 1, draft: 1 } as const),
} as const satisfies Record<keyof SentPosting, 1>;

type SentRecord = SentPosting & Pick<KeptPosting, '_id'>;

/** Openings that are looked for: by the beginning of a title at a company, or by their ids. */
export type WantedOpening =
  | { readonly clusterId: ClusterId }
  | {
      readonly 'sketch.companySlug': string;
      readonly 'sketch.version': number;
      readonly 'sketch.titleStart': string;
    };

/** Postings in MongoDB, as taking in drafts needs them; with a session, as they stand in its transaction. */
export class PostingStore {
  constructor(
    private readonly database: Database,
    private readonly session: ClientSession | null = null,
  ) {}

  /** Those of the given ids that are open. */
  async openAmong(ids: readonly PostingId[]): Promise<PostingId[]> {
    const open = await this.database.postings
      .find({ _id: { $in: [...ids] }, state: 'open' }, { _id: 1 }, { session: this.session })
      .lean<{ _id: PostingId }[]>();
    return open.map(({ _id }) => _id);
  }

  /** Those of the given ids that are on record, as far as a change is decided by them. */
  async known(ids: readonly PostingId[]): Promise<Map<PostingId, KnownPosting>> {
    const stored = await this.database.postings
      .find({ _id: { $in: [...ids] } }, KNOWN_FIELDS, { session: this.session })
      .lean<KnownPosting[]>();
    return new Map(stored.map((posting) => [posting._id, posting]));
  }

  /** Those of the given ids that are on record, as they were sent. */
  async sent(ids: readonly PostingId[]): Promise<Map<PostingId, SentRecord>> {
    const stored = await this.database.postings
      .find({ _id: { $in: [...ids] } }, SENT_FIELDS, { session: this.session })
      .lean<SentRecord[]>();
    return new Map(stored.map((posting) => [posting._id, posting]));
  }

  /** These postings with what they say, by id: a change may write it over, and then it is kept. */
  async said(ids: readonly PostingId[]): Promise<Map<PostingId, KnownPosting & BeforeChange>> {
    const stored = await this.database.postings
      .find({ _id: { $in: [...ids] } }, SAID_AND_KNOWN, { session: this.session })
      .lean<(KnownPosting & BeforeChange)[]>();
    return new Map(stored.map((posting) => [posting._id, posting]));
  }

  /** Every posting of these openings. */
  async members(wanted: readonly WantedOpening[]): Promise<StoredMember[]> {
    if (wanted.length === 0) return [];
    return this.database.postings
      .find({ $or: [...wanted] }, MEMBER_FIELDS, { session: this.session })
      .lean<StoredMember[]>();
  }

  /** Decisions of the operator by their ids, without those that are being taken back. */
  hidings(ids: readonly HidingId[]): Promise<Hiding[]> {
    return this.database.hidings
      .find({ _id: { $in: [...ids] }, state: { $ne: 'lifting' } }, null, { session: this.session })
      .lean<Hiding[]>();
  }

  /** Writes changes in their order. */
  async write(changes: AnyBulkWriteOperation<KeptPosting>[]): Promise<void> {
    if (changes.length === 0) return;
    const { session } = this;
    await this.database.postings.bulkWrite(changes, { ...(session && { session }), ordered: true });
  }
}

import type { ClusterId, PostingId } from '@app/core/ids';
import type { KeptPosting } from '@app/core/records';
import type { Database } from '@app/infra/mongo';

/** A posting as far as its opening is corrected. */
export type Member = Pick<
  KeptPosting,
  '_id' | 'source' | 'clusterId' | 'company' | 'state' | 'revision' | 'quiet'
>;
const FIELDS = { source: 1, clusterId: 1, 'company.slug': 1, state: 1, revision: 1, quiet: 1 } as const;

/** Openings in MongoDB by their postings. */
export class ClusterStore {
  constructor(private readonly database: Database) {}

  find(id: PostingId): Promise<Member | null> {
    return this.database.postings.findById(id, FIELDS).lean<Member | null>();
  }

  membersOf(clusterId: ClusterId): Promise<Member[]> {
    return this.database.postings.find({ clusterId }, FIELDS).sort({ _id: 1 }).lean<Member[]>();
  }
}

import type { ClusterId, PostingId } from '@app/core/ids';
import type { ReplayMember } from '../protocol.js';

type Stored = {
  readonly _id: PostingId;
  readonly clusterId: ClusterId;
  readonly sketch: ReplayMember['sketch'];
  readonly state: 'open' | 'closed';
  readonly closedAt: Date | null;
  readonly repost: ReplayMember['repost'];
  readonly quiet: 'sample' | null;
};

/** What is asked for: an opening by its id, or those of a company whose titles begin alike. */
type Wanted =
  | { readonly clusterId: ClusterId }
  | {
      readonly 'sketch.companySlug': string;
      readonly 'sketch.version': number;
      readonly 'sketch.titleStart': string;
    };

/** The postings that a shadow has read so far, asked as the intake asks the record. */
export class ShadowMembers {
  private readonly byOpening = new Map<ClusterId, ReplayMember[]>();
  private readonly openingsByStart = new Map<string, Set<ClusterId>>();

  add(member: ReplayMember): void {
    addTo(this.byOpening, member.clusterId, member);
    const { companySlug, version, titleStart } = member.sketch;
    const key = startKey(companySlug, version, titleStart);
    const known = this.openingsByStart.get(key);
    if (known === undefined) this.openingsByStart.set(key, new Set([member.clusterId]));
    else known.add(member.clusterId);
  }

  /** The posting that opened an opening here, if any did. */
  firstOf(clusterId: ClusterId): PostingId | null {
    return this.byOpening.get(clusterId)?.[0]?.id ?? null;
  }

  /** The members as they stood at an instant: what closed later was open then. */
  asOf(now: Date): { readonly members: (wanted: readonly Wanted[]) => Promise<Stored[]> } {
    return {
      members: (wanted) => Promise.resolve(wanted.flatMap((one) => this.find(one)).map(storedAt(now))),
    };
  }

  private find(wanted: Wanted): readonly ReplayMember[] {
    if ('clusterId' in wanted) return this.byOpening.get(wanted.clusterId) ?? [];
    const key = startKey(wanted['sketch.companySlug'], wanted['sketch.version'], wanted['sketch.titleStart']);
    const isWanted = ({ sketch }: ReplayMember): boolean =>
      startKey(sketch.companySlug, sketch.version, sketch.titleStart) === key;
    return [...(this.openingsByStart.get(key) ?? [])].flatMap((opening) =>
      (this.byOpening.get(opening) ?? []).filter(isWanted),
    );
  }
}

const startKey = (slug: string, version: number, start: string): string => `${slug}\n${version}\n${start}`;

const storedAt =
  (now: Date) =>
  ({ id, clusterId, sketch, closedAt, repost, isQuiet }: ReplayMember): Stored => {
    const isClosed = closedAt !== null && closedAt <= now;
    return {
      ...{ _id: id, clusterId, sketch, repost },
      state: isClosed ? 'closed' : 'open',
      closedAt: isClosed ? closedAt : null,
      quiet: isQuiet ? 'sample' : null,
    };
  };

function addTo<Key, T>(lists: Map<Key, T[]>, key: Key, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

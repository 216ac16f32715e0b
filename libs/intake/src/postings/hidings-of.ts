import type { HidingId, PostingId } from '@app/core/ids';
import { hidingId, type Hiding, type Hidden } from '@app/core/records';
import { HIDING_SUBJECTS } from '@app/core/posting';
import type { PostingStore } from './posting-store.js';

/** What a hiding can be about, of one posting. */
interface Hideable {
  readonly id: PostingId;
  readonly source: string;
  readonly companySlug: string;
}

const keysOf = ({ id, source, companySlug }: Hideable): Record<Hiding['subject'], HidingId> => ({
  posting: hidingId('posting', id),
  company: hidingId('company', companySlug),
  source: hidingId('source', source),
});

/** The operator's decisions that some postings fall under, as they stand in one transaction. */
export class HidingsOf {
  private constructor(private readonly byKey: ReadonlyMap<HidingId, Hiding>) {}

  static async load(store: PostingStore, postings: readonly Hideable[]): Promise<HidingsOf> {
    const keys = [...new Set(postings.flatMap((posting) => Object.values(keysOf(posting))))];
    const found = await store.hidings(keys);
    return new HidingsOf(new Map(found.map((hiding) => [hiding._id, hiding])));
  }

  /** Why a posting is hidden: the narrowest decision about it. Undefined where there is none. */
  of(posting: Hideable): Hidden | undefined {
    const keys = keysOf(posting);
    for (const by of HIDING_SUBJECTS) {
      const hiding = this.byKey.get(keys[by]);
      if (hiding !== undefined) return { at: hiding.at, by };
    }
    return undefined;
  }
}

/** A change of a posting that may bring it under other decisions. */
export const withHiding = <T extends object>($set: T, hidden: Hidden | undefined) =>
  hidden === undefined ? { $set, $unset: { hidden: true as const } } : { $set: { ...$set, hidden } };

import { signalId, type PostingId, type SubscriberId } from '@app/core/ids';
import type { FactName } from '@app/core/posting';
import { type Verdict, periodsOf } from '@app/core/quality';
import { toPostingView, type AlertMatch, type KeptPosting } from '@app/core/records';
import type { MutedCompany } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import type { NewSignal } from '@app/infra/mongo';
import type { MailedPosting } from '@app/mails';
import { parseSyntax } from '@app/search/language';
import { analysePosting, explain, heldClauses, SEEN_IN_ENGLISH } from '@app/search/match';
import { canonicalText } from '@app/search/query';
import { Inject, Injectable } from '@nestjs/common';
import { SignalStore } from './signal-store.js';

/** The longest clause that is kept: a value or a word of a title. */
const MOST_CLAUSE_CHARACTERS = 100;

/** A posting that somebody was told of, and by which search. */
export interface Told {
  readonly posting: MailedPosting;
  readonly match: AlertMatch;
}

/** What people say and do that tells how good what they were told was. */
@Injectable()
export class Signals {
  constructor(
    private readonly store: SignalStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null where the posting is not shown any more, or the person was not told of it. */
  async told(subscriberId: SubscriberId, postingId: PostingId): Promise<Told | null> {
    const posting = await this.store.posting(postingId);
    const match = posting === null ? null : await this.store.match(subscriberId, posting);
    return posting === null || match === null ? null : { posting, match };
  }

  /** What they have said of a posting already; null: nothing. */
  async verdict(subscriberId: SubscriberId, postingId: PostingId): Promise<Verdict | null> {
    const said = await this.store.judgement(subscriberId, postingId);
    if (said === null) return null;
    return said.value === 'yes' ? 'yes' : 'no';
  }

  /** Keeps whether a posting was right, with why it was told and what it says of that now. */
  judge(subscriberId: SubscriberId, told: Told, verdict: Verdict): Promise<void> {
    return this.store.note(told.posting._id, {
      ...this.about(told),
      kind: 'judgement',
      subscriberId,
      value: verdict,
    });
  }

  /** Keeps which trait of a posting a person does not want. What is no clause, or of no posting that they were told of, is nothing. */
  async because(subscriberId: SubscriberId, postingId: PostingId, clause: string): Promise<void> {
    const parsed = parseSyntax(clause.slice(0, MOST_CLAUSE_CHARACTERS));
    if (!parsed.ok) return;
    const told = await this.told(subscriberId, postingId);
    if (told === null) return;
    const value = canonicalText(parsed.query).slice(0, MOST_CLAUSE_CHARACTERS);
    await this.store.note(postingId, { ...this.about(told), kind: 'because', subscriberId, value });
  }

  /** Keeps that a company was muted, and by which posting of it; null: by none. */
  muted(
    subscriberId: SubscriberId,
    { slug }: Pick<MutedCompany, 'slug'>,
    by: Pick<KeptPosting, '_id' | 'source'> | null,
  ): Promise<void> {
    return this.store.note(slug, {
      kind: 'mute',
      subscriberId,
      at: this.clock.now(),
      value: slug,
      postingId: by?._id ?? null,
      source: by?.source ?? null,
    });
  }

  /** Takes back that a company was muted. */
  unmuted(subscriberId: SubscriberId, slug: string): Promise<void> {
    return this.store.forget(signalId('mute', subscriberId, slug));
  }

  /** Counts that a fact was said to be wrong: once a week and posting, however often. Nobody's name is kept. */
  wrongFact({ _id, source }: Pick<KeptPosting, '_id' | 'source'>, field: FactName): Promise<void> {
    const at = this.clock.now();
    const week = periodsOf('weeks', at)[0]?.from.toISOString().slice(0, 10) ?? '';
    return this.store.countOnce([_id, field, week].join(':'), {
      kind: 'wrong-fact',
      subscriberId: null,
      at,
      value: field,
      postingId: _id,
      source,
    });
  }

  private about({ posting, match }: Told): Omit<NewSignal, 'kind' | 'subscriberId' | 'value'> {
    const { _id: postingId, source, revision } = posting;
    const at = this.clock.now();
    const parsed = parseSyntax(match.query);
    const clauses = parsed.ok
      ? heldClauses(explain(parsed.query, analysePosting(toPostingView(posting)), at, SEEN_IN_ENGLISH))
      : [];
    return { at, postingId, source, revision, savedSearchId: match.savedSearchId, clauses };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { PostingId, SubscriberId } from '@app/core/ids';
import type { Language } from '@app/core/subscription';
import type { Clock } from '@app/core/time';
import { CLOCK } from '@app/infra/service';
import { WhyDesk, type AskedPosting, type ListedPosting } from '@app/infra/why';
import { seenTexts } from '@app/mails';
import {
  decideWhy,
  remediesOf,
  withoutContent,
  type Remedy,
  type WhyAnswer,
  type WhyEvidence,
} from '@app/search/why';

/** For whom and in which language. */
export interface Asking {
  readonly subscriber: SubscriberId;
  readonly language: Language;
}

/** What is told about one posting to the person who asks. */
export interface WhyNotAnswer {
  readonly postingId: PostingId;
  /** Null: there is none on record, or it is hidden. */
  readonly posting: WhyEvidence['posting'];
  readonly isHidden: boolean;
  readonly answer: WhyAnswer;
  readonly remedies: readonly Remedy[];
}

/** What an address leads to. */
export type WhyNotOutcome =
  | { readonly kind: 'answer'; readonly told: WhyNotAnswer }
  | { readonly kind: 'several'; readonly postings: readonly ListedPosting[] }
  | { readonly kind: Exclude<AskedPosting['kind'], 'one' | 'several'> };

/** Tells a person why a posting did not reach them: of nobody else, and of a hidden posting no more than that it is. */
@Injectable()
export class WhyNot {
  constructor(
    private readonly desk: WhyDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `text`: an id, the page on the board, or the address at the employer. */
  async ask(asking: Asking, text: string): Promise<WhyNotOutcome> {
    const asked = await this.desk.posting(text, false);
    if (asked.kind === 'one') return this.about(asking, asked.id);
    if (asked.kind !== 'several') return { kind: asked.kind };
    const shown = asked.postings.filter(({ hidden }) => hidden === undefined);
    const [first, ...others] = shown.length > 0 ? shown : asked.postings;
    if (first === undefined) return { kind: 'not-found' };
    // Of several that are hidden one answers for all: nothing that tells them apart may be shown.
    if (others.length === 0 || shown.length === 0) return this.about(asking, first._id);
    return { kind: 'several', postings: shown };
  }

  private async about({ subscriber, language }: Asking, id: PostingId): Promise<WhyNotOutcome> {
    const evidence = await this.desk.evidence({ _id: subscriber }, id, this.clock.now());
    const { posting } = evidence;
    const isHidden = posting?.hidden !== undefined;
    const whole = decideWhy(evidence, seenTexts(language));
    const answer = isHidden ? withoutContent(whole) : whole;
    const remedies = remediesOf(whole, evidence).filter(({ kind }) => !isHidden || kind !== 'unmute');
    return {
      kind: 'answer',
      told: { postingId: id, posting: isHidden ? null : posting, isHidden, answer, remedies },
    };
  }
}

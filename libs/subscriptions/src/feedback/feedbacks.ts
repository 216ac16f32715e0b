import type { SubscriberId } from '@app/core/ids';
import { domainOf, type AttemptOutcome } from '@app/core/delivery';
import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SOFT_DAYS, decideFeedback, type FeedbackKind, type FeedbackStep } from '@app/core/feedback';
import type { Clock } from '@app/core/time';
import type { Logger } from '@app/infra/logging';
import type { FeedbackChannel } from '@app/core/running';
import { Metrics, OTHER_DOMAINS } from '@app/infra/metrics';
import { CLOCK, LOGGER } from '@app/infra/service';
import { Unsubscriptions } from '../unsubscribing/unsubscriptions.js';
import { FeedbackStore, type FeedbackSubject } from './feedback-store.js';
import { MailPauses } from './mail-pauses.js';

/** Feedback that was proved to be about a mail of ours. */
export interface Feedback {
  readonly about: FeedbackSubject;
  readonly kind: FeedbackKind;
  readonly channel: FeedbackChannel;
  /** Names the mail or the provider's event: the same report again is no second one. */
  readonly key: string;
  readonly status: string | null;
  /** First line of what was said, without addresses. */
  readonly detail: string;
}

/** What became of feedback; `unknown-person`: nobody is known by that id, so there is nothing to do. */
export type FeedbackOutcome = FeedbackStep | { readonly step: 'unknown-person' };

interface Known {
  readonly addressHash: string;
  readonly subscriberId: SubscriberId | null;
  readonly domain: string | null;
}

/**
 * Acts on feedback that was proved genuine: suppresses, unsubscribes, pauses a domain, or counts. Taking the same
 * feedback again changes nothing. It throws only where the database is away: ask for the report again then.
 */
@Injectable()
export class Feedbacks {
  private readonly taken;

  constructor(
    private readonly store: FeedbackStore,
    private readonly unsubscriptions: Unsubscriptions,
    private readonly pauses: MailPauses,
    private readonly metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.taken = metrics.counter('feedback_total', 'Bounces, complaints and mails that unsubscribe.', [
      'kind',
      'channel',
      'step',
    ]);
  }

  /** Counts what a mail server said of a mail to a domain. A refusal for now is none of the mail: it is tried again. */
  countAnswer(domain: string, outcome: AttemptOutcome): void {
    if (outcome === 'accepted') this.metrics.domains.add(domain, 'mailsAccepted');
    if (outcome === 'refused') this.metrics.domains.add(domain, 'mailsRefused');
  }

  async take(feedback: Feedback): Promise<FeedbackOutcome> {
    const known = await this.known(feedback.about);
    if (known === null) return this.tell(feedback, { step: 'unknown-person' });
    const _id = idOf(feedback, known);
    const step = decideFeedback(feedback.kind, await this.softBefore(known, _id), this.clock.now());
    await this.act(known, step, feedback);
    if (feedback.kind === 'complaint' && known.subscriberId !== null)
      await this.store.noteComplaint(_id, known.subscriberId, feedback.channel, this.clock.now());
    await this.record(_id, known, feedback, step);
    return this.tell(feedback, step);
  }

  private async known(about: FeedbackSubject): Promise<Known | null> {
    const subscriber = await this.store.subscriber(about);
    if (subscriber !== null) {
      const { _id, address, addressHash } = subscriber;
      return { subscriberId: _id, addressHash, domain: domainOf(address) };
    }
    return 'addressHash' in about ? { ...about, subscriberId: null, domain: null } : null;
  }

  private softBefore({ addressHash }: Known, besides: string): Promise<Date[]> {
    const since = new Date(this.clock.now().getTime() - SOFT_DAYS * 86_400_000);
    return this.store.softSince(addressHash, since, besides);
  }

  private async act(
    { addressHash, subscriberId, domain }: Known,
    step: FeedbackStep,
    { kind, detail }: Feedback,
  ) {
    if (step.step === 'pause' && domain !== null) await this.pauses.refused(domain, detail);
    if (step.step === 'suppress') await this.store.suppress(addressHash, step.reason, this.clock.now());
    const leaves = step.step === 'leave' || (step.step === 'suppress' && step.leaves);
    if (leaves && subscriberId !== null) {
      await this.unsubscriptions.leave(subscriberId, kind === 'complaint' ? 'complaint' : 'not-said');
    }
  }

  private async record(_id: string, known: Known, { kind, channel, status }: Feedback, step: FeedbackStep) {
    const { addressHash, subscriberId } = known;
    const done = step.step === 'suppress' ? `suppress: ${step.reason}` : step.step;
    const at = this.clock.now();
    const isNew = await this.store.note({
      _id,
      addressHash,
      subscriberId,
      kind,
      channel,
      status,
      step: done,
      at,
    });
    if (isNew) this.count(known, kind, channel);
  }

  /** What was refused in the dialogue is counted there. Of somebody who is not known any more no domain is known. */
  private count({ domain }: Known, kind: FeedbackKind, channel: FeedbackChannel): void {
    const of = domain ?? OTHER_DOMAINS;
    if (kind === 'complaint') this.metrics.domains.add(of, 'mailsComplained');
    else if (kind !== 'unsubscribe' && channel !== 'dialogue') this.metrics.domains.add(of, 'mailsBounced');
  }

  private tell({ kind, channel, status, detail }: Feedback, outcome: FeedbackOutcome): FeedbackOutcome {
    const { step } = outcome;
    this.taken.inc({ kind, channel, step });
    this.logger.info({ event: 'mail.feedback', kind, channel, status, detail, step }, 'A mail was answered.');
    return outcome;
  }
}

/** Soft bounces are counted by mails: a report that comes again makes no second record. */
const idOf = ({ kind, key }: Feedback, { addressHash }: Known): string =>
  createHash('sha256').update([addressHash, kind, key].join('\u0000')).digest('base64url').slice(0, 22);

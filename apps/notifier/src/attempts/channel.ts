import type { DeliveryId } from '@app/core/ids';
import type { Provider, Type } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { ChannelRules, EndedOutcome } from '@app/core/delivery';
import type { NewDelivery } from '@app/core/sending';
import type { Attempt } from './attempt.js';
import type { DeliveryFacts } from '@app/mails';

/** An attempt with what is to be handed over, in the form of its channel. */
export interface Parcel<Content> {
  readonly attempt: Attempt;
  readonly content: Content;
}

/** The content to hand over for an attempt. `off`: whom the channel would tell has turned it off, or is gone. */
export type Prepared<Content> =
  { readonly verdict: 'send'; readonly content: Content } | { readonly verdict: 'off' };

/** How an attempt ended, in the words of the other side. */
export interface Answer {
  readonly outcome: EndedOutcome;
  readonly code: number | null;
  /** In a line, without addresses. */
  readonly detail: string | null;
}

/**
 * What the last check found: `go`, the attempt is claimed and must be handed over now. `lost`: it is in other hands.
 * `refused`: it is not wanted any more, and settled. `too-slow`: it is claimed, but too late to begin.
 */
export type LastCheck = 'go' | 'lost' | 'refused' | 'too-slow';

/** `unreached`: the other side could not be had, and the last check was not asked. `withheld`: nothing was said to it. */
export type HandedOver<Answered extends Answer> =
  | { readonly kind: 'answered' | 'unreached'; readonly answer: Answered }
  | { readonly kind: 'withheld'; readonly why: Exclude<LastCheck, 'go'> | 'stopping' };

/** An attempt that has ended and its answer: what a channel reacts to. */
export type Lesson<Answered extends Answer> = Extract<HandedOver<Answered>, { answer: Answered }>;

/** A mail with alerts that is being made, with the id that its delivery gets. */
export interface NewMail {
  readonly id: DeliveryId;
  readonly wanted: Extract<NewDelivery, { kind: 'alerts' }>;
}

/** A delivery that a channel makes beside a mail. */
export type BesideMail = Extract<NewDelivery, { kind: 'beside-mail' }>;

/**
 * One way to reach people. `Deliverer` is the pipeline and keeps the record; a channel knows the other side and writes no
 * delivery. What all of them must do is held by
 * `test/integration/notifier/notifier-channels.spec.ts`.
 */
export interface Channel<Content = unknown, Answered extends Answer = Answer> {
  /** `kind` and id of its deliveries, its queue and its metrics carry it: see `checkChannelNames`. */
  readonly name: string;
  readonly rules: ChannelRules;
  /** How many may be tried now: Infinity as a rule, some while it is probed, 0 while it is to be left alone. */
  readonly room: number;
  /** What this channel tells beside these new mails, in the transaction that they are written in. */
  besideMails(mails: readonly NewMail[], session: ClientSession): Promise<readonly BesideMail[]>;
  /** Makes what is to be handed over. What it throws is a fault of ours: it is tried again, a few times. */
  prepare(attempt: Attempt, facts: DeliveryFacts): Promise<Prepared<Content>>;
  /** Null: it may go now, and its end must be told with `left`. Else when to look at it again. */
  enter(parcel: Parcel<Content>): Promise<Date | null>;
  left(parcel: Parcel<Content>): void;
  /**
   * Hands over a group: one promise for each, in order, so that none waits for another's end. `lastCheck` is asked for each
   * immediately before the first word about it, and only on `go` is that word said.
   */
  handOver(
    group: readonly Parcel<Content>[],
    lastCheck: (parcel: Parcel<Content>) => Promise<LastCheck>,
  ): readonly Promise<HandedOver<Answered>>[];
  /** Adapts to an answer. The record has it already. */
  learn(parcel: Parcel<Content>, lesson: Lesson<Answered>): Promise<void>;
}

/** A channel as it is registered. */
export interface ChannelEntry<Name extends string = string> {
  readonly name: Name;
  /** Jobs of its queue at a time in one process. */
  readonly atATime: number;
  readonly type: Type<Channel>;
  /** The classes that its type asks for. */
  readonly providers: readonly Provider[];
}

import type { DeliveryContent } from './delivery.js';

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

/** A pause in ms that doubles from `first` up to `most`. */
export interface BackOff {
  readonly first: number;
  readonly most: number;
}

/** What the rules of sending ask of a channel. They know no channel by its name. */
export interface ChannelRules {
  /** It writes to the subscriber's e-mail address: nothing goes there while that is suppressed. */
  readonly toAddress: boolean;
  /**
   * It tells, along with a mail, what that mail tells: an alert that it leaves out is the mail's to tell later, and what it
   * could not tell is shown to whoever set it up, not to the operator.
   */
  readonly besidesMail: boolean;
  /** How long alerts are worth telling, in ms from when they were due. */
  readonly alertsWorthMs: number;
  /** Pauses where nothing left this machine. */
  readonly unreachable: BackOff;
}

/** The rules of mail, which everybody gets. */
export const MAIL_RULES: ChannelRules = {
  toAddress: true,
  besidesMail: false,
  // RFC 5321 section 4.5.4.1 names 4 to 5 days.
  alertsWorthMs: 5 * DAY,
  // Nobody is troubled by an early try, and mail flows soon after the server is back.
  unreachable: { first: SECOND, most: 30 * SECOND },
};

/** The links that these carry live no longer. */
const LINKS_WORTH_MS: Readonly<Record<Exclude<DeliveryContent, 'alerts'>, number>> = {
  confirmation: 2 * DAY,
  'manage-link': DAY,
  renewal: 5 * DAY,
};

/** How long a delivery is worth sending, in ms from when it was due. */
export const worthMs = (content: DeliveryContent, { alertsWorthMs }: ChannelRules): number =>
  content === 'alerts' ? alertsWorthMs : LINKS_WORTH_MS[content];

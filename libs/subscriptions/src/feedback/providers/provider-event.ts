import type { FeedbackKind } from '@app/core/feedback';

/** What a provider says about a mail to one address. */
export interface ProviderEvent {
  readonly address: string;
  readonly kind: FeedbackKind;
  /** The provider's own id of the event. */
  readonly key: string;
  readonly status: string | null;
  readonly detail: string;
}

/** A webhook as it came in. Header names in lower case. */
export interface ProviderHook {
  readonly body: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Providers try again for some hours; what is older is a replay. */
const MOST_AGE_MS = 24 * 3_600_000;

/** True for an instant (ms) that is neither long past nor in the future, but for a clock that goes wrong by minutes. */
export const isRecent = (atMs: number, now: Date): boolean =>
  atMs > now.getTime() - MOST_AGE_MS && atMs < now.getTime() + 600_000;
